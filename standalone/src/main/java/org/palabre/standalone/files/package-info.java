/** Files that only their owner may read. */
@NullMarked
package org.palabre.standalone.files;

import org.jspecify.annotations.NullMarked;
