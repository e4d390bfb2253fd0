/** Events of other services about contributions. */
@NullMarked
package org.palabre.consultation.receipt.kafka;

import org.jspecify.annotations.NullMarked;
