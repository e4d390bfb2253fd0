/** Models reached over the network. */
@NullMarked
package org.palabre.synthesis.model.web;

import org.jspecify.annotations.NullMarked;
