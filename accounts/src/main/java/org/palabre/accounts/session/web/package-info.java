/** Web sessions. */
@NullMarked
package org.palabre.accounts.session.web;

import org.jspecify.annotations.NullMarked;
