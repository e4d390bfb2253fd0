/** Tests of texts. */
@NullMarked
package org.palabre.platform.text;

import org.jspecify.annotations.NullMarked;
