/** A minimal service that uses the port, the store, the broker and the key of the process. */
@NullMarked
package org.palabre.standalone.tiny;

import org.jspecify.annotations.NullMarked;
