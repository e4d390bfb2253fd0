/** Tests of sign-in. */
@NullMarked
package org.palabre.accounts.signin;

import org.jspecify.annotations.NullMarked;
