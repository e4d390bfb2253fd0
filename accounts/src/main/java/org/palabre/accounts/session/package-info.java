/** Sessions of members. */
@NullMarked
package org.palabre.accounts.session;

import org.jspecify.annotations.NullMarked;
