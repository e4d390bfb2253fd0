/** Members as an OpenID Connect provider vouches for them: sign-in on pages, bearer tokens for machines. */
@NullMarked
package org.palabre.platform.identity;

import org.jspecify.annotations.NullMarked;
