/** What other services tell about a contribution's way. */
@NullMarked
package org.palabre.consultation.receipt.kafka;

import org.jspecify.annotations.NullMarked;
