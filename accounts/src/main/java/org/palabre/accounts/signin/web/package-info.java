/** Sign-in and sign-out on pages, and HTTP Basic. */
@NullMarked
package org.palabre.accounts.signin.web;

import org.jspecify.annotations.NullMarked;
