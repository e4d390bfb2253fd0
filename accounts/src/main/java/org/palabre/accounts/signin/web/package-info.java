/** Signing in and out through pages, and the check for HTTP Basic. */
@NullMarked
package org.palabre.accounts.signin.web;

import org.jspecify.annotations.NullMarked;
