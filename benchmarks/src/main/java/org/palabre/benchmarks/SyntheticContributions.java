package org.palabre.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.palabre.engine.Text;

/**
 * Generates any number of realistic contributions: 40 % function words, 30 % words of one subject and the rest from a
 * common vocabulary; both vocabularies follow Zipf's law. Deterministic for a seed.
 */
public final class SyntheticContributions {

    private static final String[] SMALL_WORDS =
            "le la les de des du un une et à au aux pour dans par sur que qui nous il est sont avec".split(" ", -1);
    private static final String[] SYLLABLES =
            ("ba be bi bo bu ca ce co da de di do fa fe fi fo ga go la le li lo lu ma me mi mo "
                            + "na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo")
                    .split(" ", -1);
    private static final int SUBJECTS = 60;
    private static final int SUBJECT_WORDS = 400;
    private static final int COMMON_WORDS = 30_000;

    private final Random random;

    /** Seeds the random numbers. */
    public SyntheticContributions(long seed) {
        this.random = new Random(seed);
    }

    /** Generates contributions with this number of words. */
    public List<Text> of(int count, int words) {
        List<Text> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(new Text(Integer.toString(i), text(words, random.nextInt(SUBJECTS)), "fr"));
        }
        return texts;
    }

    private String text(int words, int subject) {
        var text = new StringBuilder(words * 7);
        for (int i = 0; i < words; i++) {
            int kind = random.nextInt(10);
            if (kind < 4) {
                text.append(SMALL_WORDS[random.nextInt(SMALL_WORDS.length)]);
            } else if (kind < 7) {
                spell(COMMON_WORDS + subject * SUBJECT_WORDS + zipf(SUBJECT_WORDS), text);
            } else {
                spell(zipf(COMMON_WORDS), text);
            }
            text.append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    /** Draws rank r with a probability proportional to 1/r. */
    private int zipf(int ranks) {
        return (int) Math.exp(random.nextDouble() * Math.log(ranks)) - 1;
    }

    private static void spell(int word, StringBuilder text) {
        int rest = word + 7;
        while (rest > 0) {
            text.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        text.append("s");
    }
}
