/** Tests of local accounts. */
@NullMarked
package org.palabre.standalone.accounts;

import org.jspecify.annotations.NullMarked;
