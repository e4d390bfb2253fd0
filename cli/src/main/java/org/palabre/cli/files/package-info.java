/** Files that only their owner may read. */
@NullMarked
package org.palabre.cli.files;

import org.jspecify.annotations.NullMarked;
