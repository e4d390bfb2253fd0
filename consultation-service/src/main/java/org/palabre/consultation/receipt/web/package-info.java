/** Pages and API of receipts. */
@NullMarked
package org.palabre.consultation.receipt.web;

import org.jspecify.annotations.NullMarked;
