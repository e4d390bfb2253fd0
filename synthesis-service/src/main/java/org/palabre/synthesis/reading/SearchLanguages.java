package org.palabre.synthesis.reading;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.palabre.engine.StemmedWords;

/**
 * The words of contributions as they are looked up: without capitals and accents, and without what French or English adds
 * to a word. Accents go before endings, so that hurried hands find what careful ones wrote. Small words are kept, because
 * phrases need them.
 */
final class SearchLanguages {

    static final String FRENCH = "fr";
    static final String ENGLISH = "en";
    static final String OTHER = "und";

    private SearchLanguages() {}

    /** The language in which a text is looked up: one of the three. */
    static String of(String tag, String text) {
        String language = StemmedWords.languageOf(tag, text);
        return language.equals(FRENCH) || language.equals(ENGLISH) ? language : OTHER;
    }

    /** An analyzer that knows a field for each of the three. */
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new Words(OTHER), Map.of(FRENCH, new Words(FRENCH), ENGLISH, new Words(ENGLISH)));
    }

    private static final class Words extends Analyzer {

        private final String language;

        Words(String language) {
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return switch (language) {
                case FRENCH ->
                    new TokenStreamComponents(
                            words,
                            new FrenchLightStemFilter(
                                    folded(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))));
                case ENGLISH ->
                    new TokenStreamComponents(words, new PorterStemFilter(folded(new EnglishPossessiveFilter(words))));
                default -> new TokenStreamComponents(words, folded(words));
            };
        }

        private static TokenStream folded(TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }
    }
}
