/** Domain events: saved with their aggregate, published to Kafka in order, consumed in versions. */
@NullMarked
package org.palabre.platform.event;

import org.jspecify.annotations.NullMarked;
