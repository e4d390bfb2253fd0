/** Tests of the embedded document store. */
@NullMarked
package org.palabre.standalone.store;

import org.jspecify.annotations.NullMarked;
