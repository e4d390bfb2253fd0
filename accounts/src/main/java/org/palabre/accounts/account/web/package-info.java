/** Pages and API of accounts. */
@NullMarked
package org.palabre.accounts.account.web;

import org.jspecify.annotations.NullMarked;
