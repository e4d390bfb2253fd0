/** One HTTP port for several Spring contexts: requests are routed by their first path segment. */
@NullMarked
package org.palabre.embedded.web;

import org.jspecify.annotations.NullMarked;
