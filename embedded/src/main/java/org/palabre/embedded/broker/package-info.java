/** The embedded broker: a Kafka node, broker and controller in one, for a single machine. */
@NullMarked
package org.palabre.embedded.broker;

import org.jspecify.annotations.NullMarked;
