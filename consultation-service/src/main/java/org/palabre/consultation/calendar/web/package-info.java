/** Pages and API of consultations. */
@NullMarked
package org.palabre.consultation.calendar.web;

import org.jspecify.annotations.NullMarked;
