/** Technical code shared by the services, independent of consultations. */
@NullMarked
package org.palabre.platform;

import org.jspecify.annotations.NullMarked;
