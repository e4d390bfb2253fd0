/** Tests of local accounts. */
@NullMarked
package org.palabre.accounts;

import org.jspecify.annotations.NullMarked;
