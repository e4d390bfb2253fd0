/** Pages and endpoints for facets. */
@NullMarked
package org.palabre.synthesis.facet.web;

import org.jspecify.annotations.NullMarked;
