/** Local accounts: who may sign in where no OpenID Connect provider is set up. */
@NullMarked
package org.palabre.accounts;

import org.jspecify.annotations.NullMarked;
