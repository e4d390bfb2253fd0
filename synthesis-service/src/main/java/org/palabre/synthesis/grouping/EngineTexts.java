package org.palabre.synthesis.grouping;

import org.palabre.engine.Text;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;

/** Converts contributions to the engine's texts. */
public final class EngineTexts {

    private EngineTexts() {}

    /** The title and text of a contribution. */
    public static Text of(GroupedContribution contribution) {
        ContributionContent content = contribution.content();
        return new Text(contribution.id().toString(), content.fullText(". "), content.language());
    }
}
