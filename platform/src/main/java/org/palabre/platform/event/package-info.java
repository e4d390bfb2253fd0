/** Events: recorded with the aggregate they are about, published in order, consumed once newer. */
@NullMarked
package org.palabre.platform.event;

import org.jspecify.annotations.NullMarked;
