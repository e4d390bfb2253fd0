/** Signing in: the check of name and password. */
@NullMarked
package org.palabre.accounts.signin;

import org.jspecify.annotations.NullMarked;
