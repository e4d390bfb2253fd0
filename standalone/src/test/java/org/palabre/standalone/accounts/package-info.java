/** Tests of the pages of accounts. */
@NullMarked
package org.palabre.standalone.accounts.web;

import org.jspecify.annotations.NullMarked;
