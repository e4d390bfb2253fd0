package org.palabre.synthesis.grouping;

import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.Said;
import org.palabre.synthesis.engine.Text;

/** Contributions as the engine reads them. */
public final class EngineTexts {

    private EngineTexts() {}

    /** A contribution's title and text. */
    public static Text of(GroupedContribution contribution) {
        Said said = contribution.said();
        String words = said.title() == null ? said.text() : said.title() + ". " + said.text();
        return new Text(contribution.id().toString(), words, said.language());
    }
}
