/** A service as small as can be that uses all that the process offers: the port, the store, the broker, its key. */
@NullMarked
package org.palabre.standalone.tiny;

import org.jspecify.annotations.NullMarked;
