/** The other half of a deliberately broken pair of services. */
@NullMarked
package org.palabre.stranger;

import org.jspecify.annotations.NullMarked;
