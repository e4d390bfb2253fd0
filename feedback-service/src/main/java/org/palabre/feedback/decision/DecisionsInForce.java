package org.palabre.feedback.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.contribution.ContributionOutline;

/**
 * Finds the decision that governs a contribution. A decision on a theme governs every contribution under it,
 * <b>except</b> those with a decision of their own: that one wins even as a draft, because its author considers the
 * theme's decision unsuitable.
 */
public final class DecisionsInForce {

    private final Map<Target, Decision> byTarget = new HashMap<>();

    /** Index of all decisions of a consultation. */
    public DecisionsInForce(Collection<Decision> decisions) {
        decisions.forEach(decision -> byTarget.put(decision.target(), decision));
    }

    /** The decision that governs a contribution, approved or not, if any. */
    public @Nullable Decision governing(ContributionOutline contribution) {
        Decision exception = byTarget.get(new Target.OfContribution(contribution.id()));
        return exception != null ? exception : onTheme(contribution.theme());
    }

    /** The decision on a theme, approved or not, if any. */
    public @Nullable Decision onTheme(@Nullable UUID theme) {
        return theme == null ? null : byTarget.get(new Target.OfTheme(theme));
    }
}
