/** Files readable by their owner only. */
@NullMarked
package org.palabre.cli.files;

import org.jspecify.annotations.NullMarked;
