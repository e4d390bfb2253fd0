/** Tests of the process as a whole. */
@NullMarked
package org.palabre.standalone;

import org.jspecify.annotations.NullMarked;
