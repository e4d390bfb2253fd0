package org.palabre.synthesis.grouping;

import org.palabre.engine.Text;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;

/** Contributions as the engine reads them. */
public final class EngineTexts {

    private EngineTexts() {}

    /** A contribution's title and text. */
    public static Text of(GroupedContribution contribution) {
        ContributionContent content = contribution.content();
        return new Text(contribution.id().toString(), content.inFull(". "), content.language());
    }
}
