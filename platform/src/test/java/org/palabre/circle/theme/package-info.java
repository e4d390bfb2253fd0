/** A feature that its own page ties to another. */
@NullMarked
package org.palabre.circle.theme;

import org.jspecify.annotations.NullMarked;
