/** Sessions as the HTTP server keeps them. */
@NullMarked
package org.palabre.accounts.session.web;

import org.jspecify.annotations.NullMarked;
