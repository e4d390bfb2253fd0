/** Themes at a glance: a map on which like themes are near, and who spoke of what in which region. */
@NullMarked
package org.palabre.synthesis.map;

import org.jspecify.annotations.NullMarked;
