package org.palabre.consultation.calendar;

import org.palabre.platform.text.Localized;

/**
 * What a consultation says of itself.
 *
 * @param title a few words
 * @param question what is put to the public
 * @param description what it is about
 */
public record ConsultationText(Localized title, Localized question, Localized description) {}
