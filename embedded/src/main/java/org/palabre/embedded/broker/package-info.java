/** The embedded broker: a real Kafka node, broker and controller in one, for one machine. */
@NullMarked
package org.palabre.embedded.broker;

import org.jspecify.annotations.NullMarked;
