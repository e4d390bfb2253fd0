package org.palabre.consultation.calendar;

import org.palabre.platform.text.Localized;

/**
 * Texts of a consultation.
 *
 * @param title a few words
 * @param question the question to the public
 * @param description background
 */
public record ConsultationText(Localized title, Localized question, Localized description) {}
