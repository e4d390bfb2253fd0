/** Pages and REST API of curation. */
@NullMarked
package org.palabre.synthesis.curation.web;

import org.jspecify.annotations.NullMarked;
