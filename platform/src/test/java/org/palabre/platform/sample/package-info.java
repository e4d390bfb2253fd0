/** A small service for tests of the platform. */
@NullMarked
package org.palabre.platform.sample;

import org.jspecify.annotations.NullMarked;
