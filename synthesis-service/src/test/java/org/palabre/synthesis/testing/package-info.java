/** Ground for the tests of synthesis. */
@NullMarked
package org.palabre.synthesis.testing;

import org.jspecify.annotations.NullMarked;
