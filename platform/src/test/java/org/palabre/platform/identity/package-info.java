/** Tests of sign-in with OpenID Connect against a test provider. */
@NullMarked
package org.palabre.platform.identity;

import org.jspecify.annotations.NullMarked;
