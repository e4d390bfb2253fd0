/** Accounts: who they belong to, what they may do, and their passwords. */
@NullMarked
package org.palabre.accounts.account;

import org.jspecify.annotations.NullMarked;
