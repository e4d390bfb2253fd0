package org.palabre.feedback.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.contribution.ContributionOutline;

/**
 * Which decision governs a contribution. One decision on a theme reaches every contribution under it; <b>an exception
 * wins</b>: a decision on the contribution itself governs it, even while that is a draft, for then somebody holds that
 * the theme's decision does not fit.
 */
public final class DecisionsInForce {

    private final Map<Target, Decision> byTarget = new HashMap<>();

    /** From all decisions of a consultation. */
    public DecisionsInForce(Collection<Decision> decisions) {
        decisions.forEach(decision -> byTarget.put(decision.target(), decision));
    }

    /** The decision that governs it, approved or not, if any. */
    public @Nullable Decision governing(ContributionOutline contribution) {
        Decision exception = byTarget.get(new Target.OfContribution(contribution.id()));
        return exception != null ? exception : onTheme(contribution.theme());
    }

    /** The decision on a theme, approved or not, if any. */
    public @Nullable Decision onTheme(@Nullable UUID theme) {
        return theme == null ? null : byTarget.get(new Target.OfTheme(theme));
    }
}
