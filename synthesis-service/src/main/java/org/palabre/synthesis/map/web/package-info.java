/** The overview as pages with SVG drawings and tables, and as CSV. */
@NullMarked
package org.palabre.synthesis.map.web;

import org.jspecify.annotations.NullMarked;
