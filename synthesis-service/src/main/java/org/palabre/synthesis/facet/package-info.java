/**
 * Classification of contributions by the three facets of the handbook (2.1.c): sector, jurisdiction for implementation
 * and governance theme.
 */
@NullMarked
package org.palabre.synthesis.facet;

import org.jspecify.annotations.NullMarked;
