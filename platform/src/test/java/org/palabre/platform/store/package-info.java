/** Tests of how documents name their types. */
@NullMarked
package org.palabre.platform.store;

import org.jspecify.annotations.NullMarked;
