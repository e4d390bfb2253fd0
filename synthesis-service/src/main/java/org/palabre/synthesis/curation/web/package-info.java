/** Curation as pages and as JSON. */
@NullMarked
package org.palabre.synthesis.curation.web;

import org.jspecify.annotations.NullMarked;
