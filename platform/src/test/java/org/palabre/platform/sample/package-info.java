/** A small service to try the platform on. */
@NullMarked
package org.palabre.platform.sample;

import org.jspecify.annotations.NullMarked;
