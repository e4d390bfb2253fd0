/** The overview drawn on the server, as SVG, tables and CSV. */
@NullMarked
package org.palabre.synthesis.map.web;

import org.jspecify.annotations.NullMarked;
