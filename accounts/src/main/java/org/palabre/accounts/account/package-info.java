/** Accounts with their roles, regions and passwords. */
@NullMarked
package org.palabre.accounts.account;

import org.jspecify.annotations.NullMarked;
