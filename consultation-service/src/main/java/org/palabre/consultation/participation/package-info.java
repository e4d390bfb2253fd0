/** Participation by region and channel (handbook 2.1.b.2). */
@NullMarked
package org.palabre.consultation.participation;

import org.jspecify.annotations.NullMarked;
