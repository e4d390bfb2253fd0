/** Receipts, with which anonymous contributors follow their contributions. */
@NullMarked
package org.palabre.consultation.receipt;

import org.jspecify.annotations.NullMarked;
