/** An HTTP server shared by several Spring contexts, with routing by the first path segment. */
@NullMarked
package org.palabre.embedded.web;

import org.jspecify.annotations.NullMarked;
