package org.palabre.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a run depends on besides its texts. The same texts and the same settings give the same themes.
 *
 * @param seed start of every random choice
 * @param granularity 1 leaves the engine's own choice of how many themes; 2 asks for themes about half as broad, 0.5
 *     for themes about twice as broad
 * @param neighbours how many nearest texts each text is linked with
 * @param smallestTheme texts a group needs to be called a theme; those of smaller groups go to the nearest
 *     theme. In thousands of texts the engine asks for more
 * @param placementThreshold proximity, 0 to 1, under which a text belongs to no theme
 * @param themes about how many themes are wanted; nothing leaves it to the granularity, which this replaces
 */
public record EngineSettings(
        long seed,
        double granularity,
        int neighbours,
        int smallestTheme,
        double placementThreshold,
        @Nullable Integer themes) {

    public EngineSettings {
        require(granularity > 0 && granularity < 1000, "granularity must be above 0");
        require(neighbours > 0, "neighbours must be at least 1");
        require(smallestTheme > 0, "smallestTheme must be at least 1");
        require(placementThreshold >= 0 && placementThreshold <= 1, "placementThreshold must lie within 0 and 1");
        require(themes == null || themes > 0, "themes must be at least 1");
    }

    /** The one setting that serves every corpus. */
    public static EngineSettings defaults() {
        return new EngineSettings(1, 1, 30, 3, 0.05, null);
    }

    /** The same settings with another seed. */
    public EngineSettings withSeed(long other) {
        return new EngineSettings(other, granularity, neighbours, smallestTheme, placementThreshold, themes);
    }

    /** The same settings with finer (above 1) or broader (under 1) themes. */
    public EngineSettings withGranularity(double other) {
        return new EngineSettings(seed, other, neighbours, smallestTheme, placementThreshold, themes);
    }

    /** The same settings with about so many themes. */
    public EngineSettings withThemes(int about) {
        return new EngineSettings(seed, granularity, neighbours, smallestTheme, placementThreshold, about);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
