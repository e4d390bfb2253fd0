/** Pages and API of signing in and of accounts. */
@NullMarked
package org.palabre.standalone.accounts.web;

import org.jspecify.annotations.NullMarked;
