/** Consultations and their calendars, from draft to response. */
@NullMarked
package org.palabre.consultation.calendar;

import org.jspecify.annotations.NullMarked;
