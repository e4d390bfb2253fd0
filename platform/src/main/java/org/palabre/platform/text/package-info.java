/** What people write, made fit to be kept. */
@NullMarked
package org.palabre.platform.text;

import org.jspecify.annotations.NullMarked;
