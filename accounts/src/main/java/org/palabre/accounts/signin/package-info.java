/** Check of name and password at sign-in. */
@NullMarked
package org.palabre.accounts.signin;

import org.jspecify.annotations.NullMarked;
