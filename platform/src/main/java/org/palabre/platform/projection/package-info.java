/** How what other services say is kept: once, and only what is newer. */
@NullMarked
package org.palabre.platform.projection;

import org.jspecify.annotations.NullMarked;
