/** Facets as pages and as JSON. */
@NullMarked
package org.palabre.synthesis.facet.web;

import org.jspecify.annotations.NullMarked;
