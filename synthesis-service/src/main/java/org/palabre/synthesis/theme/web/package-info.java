/** Themes as pages and as JSON. */
@NullMarked
package org.palabre.synthesis.theme.web;

import org.jspecify.annotations.NullMarked;
