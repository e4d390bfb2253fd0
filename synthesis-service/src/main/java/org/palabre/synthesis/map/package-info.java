/** The overview of themes: a map of similar themes, and contributions by theme and region. */
@NullMarked
package org.palabre.synthesis.map;

import org.jspecify.annotations.NullMarked;
