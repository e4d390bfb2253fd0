/** Search over contributions: by words and by criteria, with counts. */
@NullMarked
package org.palabre.synthesis.reading;

import org.jspecify.annotations.NullMarked;
