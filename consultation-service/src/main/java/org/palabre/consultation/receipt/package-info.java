/** Receipts: how an anonymous contributor reads what became of a contribution. */
@NullMarked
package org.palabre.consultation.receipt;

import org.jspecify.annotations.NullMarked;
