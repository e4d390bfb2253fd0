/** Models on servers. */
@NullMarked
package org.palabre.synthesis.model.web;

import org.jspecify.annotations.NullMarked;
