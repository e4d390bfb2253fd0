package org.palabre.engine;

import java.util.Map;

/**
 * What an embedding model makes of texts: those it places near one another are linked beside those that share words.
 *
 * @param vectors of texts by their ids, all of one length and each of norm 1; a text without one is linked by words alone
 * @param share of these links, above 0 and at most 1
 */
public record Meanings(Map<String, float[]> vectors, double share) {

    /** Most texts that are compared by their embeddings. */
    public static final int MOST = Scale.LARGE;

    public Meanings {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share must lie above 0 and be 1 at most");
        }
        vectors = Map.copyOf(vectors);
    }
}
