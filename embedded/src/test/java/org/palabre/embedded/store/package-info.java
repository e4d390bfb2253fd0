/** Tests of the embedded document store. */
@NullMarked
package org.palabre.embedded.store;

import org.jspecify.annotations.NullMarked;
