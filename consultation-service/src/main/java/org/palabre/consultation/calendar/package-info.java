/** Consultations and their calendar: drafted, announced, opened, closed, answered. */
@NullMarked
package org.palabre.consultation.calendar;

import org.jspecify.annotations.NullMarked;
