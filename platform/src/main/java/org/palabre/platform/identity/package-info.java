/** OpenID Connect: sign-in on pages and bearer tokens for API clients. */
@NullMarked
package org.palabre.platform.identity;

import org.jspecify.annotations.NullMarked;
