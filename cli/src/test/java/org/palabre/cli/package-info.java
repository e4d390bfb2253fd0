/** Tests of the command line as a whole. */
@NullMarked
package org.palabre.cli;

import org.jspecify.annotations.NullMarked;
