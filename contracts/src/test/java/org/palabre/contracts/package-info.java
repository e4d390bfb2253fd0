/** Checks that the published language is consistent with itself. */
@NullMarked
package org.palabre.contracts;

import org.jspecify.annotations.NullMarked;
