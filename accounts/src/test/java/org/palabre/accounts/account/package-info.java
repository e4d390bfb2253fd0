/** Tests of accounts. */
@NullMarked
package org.palabre.accounts.account;

import org.jspecify.annotations.NullMarked;
