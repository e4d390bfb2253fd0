package org.palabre.synthesis.map.web;

import java.util.List;
import org.palabre.platform.text.CsvText;
import org.palabre.synthesis.theme.Priority;
import org.palabre.synthesis.theme.Problem;
import org.palabre.synthesis.theme.ReadThemes.ThemeWithTally;
import org.palabre.synthesis.theme.Theme;

/** A consultation's themes as CSV, one row each, with the problem and priority stated by the forum. */
final class ThemesCsv {

    private static final Problem NO_PROBLEM = new Problem(null, null, null, null);
    private static final Priority NO_PRIORITY = new Priority(null, null, null);

    private ThemesCsv() {}

    static String write(List<ThemeWithTally> themes) {
        var csv = CsvText.withCommas();
        csv.row(
                "themeId",
                "label",
                "state",
                "size",
                "keywords",
                "note",
                "problemNature",
                "problemAffected",
                "problemCauses",
                "problemGovernance",
                "urgency",
                "feasibility",
                "impact",
                "priority");
        for (ThemeWithTally counted : themes) {
            Theme theme = counted.theme();
            Problem problem = theme.problem() == null ? NO_PROBLEM : theme.problem();
            Priority priority = theme.priority() == null ? NO_PRIORITY : theme.priority();
            csv.row(
                    theme.id(),
                    theme.label(),
                    theme.state(),
                    counted.tally().size(),
                    String.join(", ", theme.description().keywords()),
                    theme.note(),
                    problem.nature(),
                    problem.affected(),
                    problem.causes(),
                    problem.governance(),
                    priority.urgency(),
                    priority.feasibility(),
                    priority.impact(),
                    priority.overall());
        }
        return csv.written();
    }
}
