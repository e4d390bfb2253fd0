package org.palabre.synthesis.grouping.web;

import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.grouping.GroupingRuns;
import org.palabre.synthesis.grouping.Proposals;
import org.palabre.synthesis.theme.web.ThemeListSection;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The section about the last full run and its proposal on the themes page. */
@Component
class RunSection implements ThemeListSection {

    private final GroupingRuns runs;
    private final Proposals proposals;

    RunSection(GroupingRuns runs, Proposals proposals) {
        this.runs = runs;
        this.proposals = proposals;
    }

    @Override
    public void fill(Model model, Consultation consultation) {
        String slug = consultation.slug();
        model.addAttribute("run", runs.latestDone(slug).orElse(null));
        model.addAttribute("latest", runs.latest(slug).orElse(null));
        model.addAttribute("proposed", proposals.open(slug).isPresent());
    }
}
