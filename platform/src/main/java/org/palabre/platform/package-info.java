/** Technical ground shared by the services: it knows nothing of consultations. */
@NullMarked
package org.palabre.platform;

import org.jspecify.annotations.NullMarked;
