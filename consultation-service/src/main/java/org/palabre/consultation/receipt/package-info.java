/** Receipts: how an anonymous contributor follows a contribution. */
@NullMarked
package org.palabre.consultation.receipt;

import org.jspecify.annotations.NullMarked;
