package org.palabre.synthesis.theme.web;

import org.palabre.synthesis.consultation.Consultation;
import org.springframework.ui.Model;

/** A section that another feature adds to a consultation's list of themes. */
public interface ThemeListSection {

    /** Adds the attributes of the section to the page's model. */
    void fill(Model model, Consultation consultation);
}
