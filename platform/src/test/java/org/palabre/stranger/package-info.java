/** Fixture: a service on which another service depends. */
@NullMarked
package org.palabre.stranger;

import org.jspecify.annotations.NullMarked;
