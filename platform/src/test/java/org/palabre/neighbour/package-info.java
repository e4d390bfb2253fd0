/** Half of a deliberately broken pair of services, which proves that services are kept apart. */
@NullMarked
package org.palabre.neighbour;

import org.jspecify.annotations.NullMarked;
