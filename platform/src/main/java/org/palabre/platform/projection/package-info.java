/** Versioned projections of the events of other services. */
@NullMarked
package org.palabre.platform.projection;

import org.jspecify.annotations.NullMarked;
