/** Local accounts, for installations without an OpenID Connect provider. */
@NullMarked
package org.palabre.accounts;

import org.jspecify.annotations.NullMarked;
