/** Fixture: a service that depends on another service. */
@NullMarked
package org.palabre.neighbour;

import org.jspecify.annotations.NullMarked;
