/** Tests of stored type names. */
@NullMarked
package org.palabre.platform.store;

import org.jspecify.annotations.NullMarked;
