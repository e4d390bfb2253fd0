/** Tests of signing in with an OpenID Connect provider, against a small one of their own. */
@NullMarked
package org.palabre.platform.identity;

import org.jspecify.annotations.NullMarked;
