package org.palabre.engine;

/**
 * How much work a corpus of a given size can bear. Small corpora are compared in full and in three ways; large ones by
 * their most telling words alone, so that the cost grows about as fast as the corpus.
 *
 * @param full whether pieces of words and latent topics are compared too, and every word counts
 * @param neighbours how many nearest texts each text is linked with
 * @param tellingTerms how many terms of a text are looked up, rarest first
 * @param longestPosting how many texts a term is looked up in, those it says most about first
 */
record Scale(boolean full, int neighbours, int tellingTerms, int longestPosting) {

    static final int FULL = 10_000;
    static final int LARGE = 150_000;

    static Scale of(int texts, EngineSettings settings) {
        if (texts <= FULL) {
            return new Scale(true, settings.neighbours(), Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
        if (texts <= LARGE) {
            return new Scale(false, Math.min(20, settings.neighbours()), 14, 1_200);
        }
        return new Scale(false, Math.min(12, settings.neighbours()), 10, 600);
    }
}
