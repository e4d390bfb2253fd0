package org.palabre.engine;

/** The steps of a run, in order, each with its usual share of the time. */
public enum Phase {
    ANALYSIS(0.15),
    NEIGHBOURS(0.45),
    COMMUNITIES(0.25),
    LABELS(0.15);

    private final double share;

    Phase(double share) {
        this.share = share;
    }

    /** How far the whole run is, 0 to 1, when this phase is {@code fraction} (0 to 1) done. */
    public double overall(double fraction) {
        double before = 0;
        for (Phase phase : values()) {
            if (phase == this) {
                break;
            }
            before += phase.share;
        }
        return Math.min(1, before + share * fraction);
    }
}
