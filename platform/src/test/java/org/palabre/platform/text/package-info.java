/** Tests of text sanitising and CSV. */
@NullMarked
package org.palabre.platform.text;

import org.jspecify.annotations.NullMarked;
