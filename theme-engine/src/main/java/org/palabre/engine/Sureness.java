package org.palabre.engine;

/** How clearly a theme's texts belong together: by the share of their links that stay within the theme. */
public enum Sureness {
    /** Nearly all links stay within: the theme would be found again in other samples. */
    SURE,
    /** Most links stay within; some texts at its edge might be elsewhere. */
    FAIR,
    /** As many links lead elsewhere: read before relying on it. */
    UNSURE;

    private static final double SURE_FROM = 0.7;
    private static final double FAIR_FROM = 0.5;

    static Sureness of(double shareWithin) {
        if (shareWithin >= SURE_FROM) {
            return SURE;
        }
        return shareWithin >= FAIR_FROM ? FAIR : UNSURE;
    }
}
