/** The listener for contribution events. */
@NullMarked
package org.palabre.synthesis.grouping.kafka;

import org.jspecify.annotations.NullMarked;
