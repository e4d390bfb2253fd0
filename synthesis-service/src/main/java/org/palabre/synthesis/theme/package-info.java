/** Themes: groups of contributions on one subject, and their public views. */
@NullMarked
package org.palabre.synthesis.theme;

import org.jspecify.annotations.NullMarked;
