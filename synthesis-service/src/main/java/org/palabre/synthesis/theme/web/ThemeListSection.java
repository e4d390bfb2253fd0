package org.palabre.synthesis.theme.web;

import org.palabre.synthesis.consultation.Consultation;
import org.springframework.ui.Model;

/** A part of the page of a consultation's themes that belongs to another feature. */
public interface ThemeListSection {

    /** Adds what the part shows to the page's model. */
    void fill(Model model, Consultation consultation);
}
