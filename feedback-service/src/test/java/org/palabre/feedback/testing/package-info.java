/** Shared test support: accounts, HTTP client and events of the other services. */
@NullMarked
package org.palabre.feedback.testing;

import org.jspecify.annotations.NullMarked;
