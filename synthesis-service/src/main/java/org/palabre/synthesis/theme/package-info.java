/** Themes: groups of contributions about one thing, with what a reader asks of them. */
@NullMarked
package org.palabre.synthesis.theme;

import org.jspecify.annotations.NullMarked;
