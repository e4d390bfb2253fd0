package org.palabre.engine;

import java.util.Arrays;

/**
 * Keeps a mixed corpus from falling apart by language. Texts of two languages share fewer words than texts of one, so
 * their similarity is scaled up until a text's nearest in another language count as much as its nearest in its own.
 */
final class Bridges {

    static final Bridges NONE = new Bridges(new byte[0], new float[0][0]);

    private static final int LANGUAGES = Language.values().length;

    /** A language with fewer texts or a smaller share is taken as it comes. */
    private static final int LEAST_TEXTS = 20;

    private static final double LEAST_SHARE = 0.05;
    private static final int SAMPLE = 400;
    private static final int NEAREST = 30;

    /** Beyond this a likeness is too faint to be scaled up. */
    private static final float STRONGEST = 6;

    private final byte[] languageOf;
    private final float[][] factors;

    private Bridges(byte[] languageOf, float[][] factors) {
        this.languageOf = languageOf;
        this.factors = factors;
    }

    /** Compares one text with all others. */
    @FunctionalInterface
    interface Comparison {
        void compare(int node, Similarities similarities);
    }

    static Bridges between(byte[] languageOf, Comparison comparison) {
        int[] sizes = new int[LANGUAGES];
        for (byte language : languageOf) {
            sizes[language]++;
        }
        boolean[] large = new boolean[LANGUAGES];
        int count = 0;
        for (int language = 0; language < LANGUAGES; language++) {
            large[language] = sizes[language] >= Math.max(LEAST_TEXTS, LEAST_SHARE * languageOf.length);
            count += large[language] ? 1 : 0;
        }
        return count < 2 ? NONE : new Bridges(languageOf, factors(languageOf, large, comparison));
    }

    private static float[][] factors(byte[] languageOf, boolean[] large, Comparison comparison) {
        double[][] sums = new double[LANGUAGES][LANGUAGES];
        var similarities = new Similarities(languageOf.length);
        int step = Math.max(1, languageOf.length / SAMPLE);
        for (int node = 0; node < languageOf.length; node += step) {
            comparison.compare(node, similarities);
            double[] near = similarities.nearestByLanguage(node, languageOf, LANGUAGES, NEAREST);
            for (int other = 0; other < LANGUAGES; other++) {
                sums[languageOf[node]][other] += near[other];
            }
        }
        float[][] factors = new float[LANGUAGES][LANGUAGES];
        for (int own = 0; own < LANGUAGES; own++) {
            Arrays.fill(factors[own], 1);
            for (int other = 0; other < LANGUAGES; other++) {
                double across = (sums[own][other] + sums[other][own]) / 2;
                double within = Math.min(sums[own][own], sums[other][other]);
                if (own != other && large[own] && large[other] && across > 0) {
                    factors[own][other] = (float) Math.clamp(within / across, 1, STRONGEST);
                }
            }
        }
        return factors;
    }

    /** What the similarity of two texts is to be multiplied with. */
    float factor(int node, int other) {
        return factors.length == 0 ? 1 : factors[languageOf[node]][languageOf[other]];
    }
}
