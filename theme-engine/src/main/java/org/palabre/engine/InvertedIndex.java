package org.palabre.engine;

import java.util.Arrays;

/**
 * For each term the texts it stands in, those it says most about first, and no more of them than a limit: the usual
 * impact ordering of search engines (Anh and Moffat 2002).
 */
final class InvertedIndex {

    private final SparseVectors vectors;
    private final SparseVectors postings;
    private final int[] ends;
    private final int tellingTerms;

    InvertedIndex(SparseVectors vectors, int tellingTerms, int longestPosting) {
        this.vectors = vectors;
        this.postings = vectors.transposed();
        this.tellingTerms = tellingTerms;
        this.ends = new int[vectors.width()];
        for (int term = 0; term < ends.length; term++) {
            int start = postings.start(term);
            int end = postings.end(term);
            if (end - start > longestPosting) {
                keepStrongest(start, end, longestPosting);
                end = start + longestPosting;
            }
            ends[term] = end;
        }
    }

    private void keepStrongest(int start, int end, int most) {
        long[] cells = new long[end - start];
        for (int i = start; i < end; i++) {
            cells[i - start] = (long) ~Float.floatToRawIntBits(postings.values()[i]) << 32 | postings.columns()[i];
        }
        Arrays.sort(cells);
        for (int i = 0; i < most; i++) {
            postings.columns()[start + i] = (int) cells[i];
            postings.values()[start + i] = Float.intBitsToFloat(~(int) (cells[i] >> 32));
        }
    }

    /** Adds {@code share} of the cosine of a text with every text that has a term in common with it. */
    void compare(int node, float share, Similarities similarities) {
        int start = vectors.start(node);
        int end = vectors.end(node);
        float least = end - start > tellingTerms ? weakestOfTelling(start, end) : 0;
        for (int i = start; i < end; i++) {
            float weight = vectors.values()[i];
            if (weight >= least) {
                int term = vectors.columns()[i];
                for (int j = postings.start(term); j < ends[term]; j++) {
                    similarities.add(postings.columns()[j], share * weight * postings.values()[j]);
                }
            }
        }
    }

    private float weakestOfTelling(int start, int end) {
        float[] weights = Arrays.copyOfRange(vectors.values(), start, end);
        Arrays.sort(weights);
        return weights[weights.length - tellingTerms];
    }
}
