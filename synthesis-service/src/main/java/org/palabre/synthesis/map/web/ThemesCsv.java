package org.palabre.synthesis.map.web;

import java.util.List;
import org.palabre.platform.text.CsvText;
import org.palabre.synthesis.theme.Priority;
import org.palabre.synthesis.theme.Problem;
import org.palabre.synthesis.theme.ReadThemes.ThemeWithTally;
import org.palabre.synthesis.theme.Theme;

/** A consultation's themes as CSV, one row each, with the forum's problem and priority as far as they are said. */
final class ThemesCsv {

    private static final Problem UNTOLD = new Problem(null, null, null, null);
    private static final Priority UNRANKED = new Priority(null, null, null);

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
        for (ThemeWithTally one : themes) {
            Theme theme = one.theme();
            Problem problem = theme.problem() == null ? UNTOLD : theme.problem();
            Priority priority = theme.priority() == null ? UNRANKED : theme.priority();
            csv.row(
                    theme.id(),
                    theme.label(),
                    theme.state(),
                    one.tally().size(),
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
