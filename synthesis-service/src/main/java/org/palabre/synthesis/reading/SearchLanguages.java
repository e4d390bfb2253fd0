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
 * Analyzers for full-text search: lower case, no accents, French or English stems. Accents are removed before stemming,
 * so that text without accents is found too. Stop words stay in the index, because phrases need them.
 */
final class SearchLanguages {

    static final String FRENCH = "fr";
    static final String ENGLISH = "en";
    static final String OTHER = "und";

    private SearchLanguages() {}

    /** The search language of a text, one of the three. */
    static String of(String tag, String text) {
        String language = StemmedWords.languageOf(tag, text);
        return language.equals(FRENCH) || language.equals(ENGLISH) ? language : OTHER;
    }

    /** An analyzer with a field for each of the three languages. */
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new LanguageAnalyzer(OTHER),
                Map.of(FRENCH, new LanguageAnalyzer(FRENCH), ENGLISH, new LanguageAnalyzer(ENGLISH)));
    }

    private static final class LanguageAnalyzer extends Analyzer {

        private final String language;

        LanguageAnalyzer(String language) {
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new StandardTokenizer();
            return switch (language) {
                case FRENCH ->
                    new TokenStreamComponents(
                            tokens,
                            new FrenchLightStemFilter(
                                    folded(new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES))));
                case ENGLISH ->
                    new TokenStreamComponents(
                            tokens, new PorterStemFilter(folded(new EnglishPossessiveFilter(tokens))));
                default -> new TokenStreamComponents(tokens, folded(tokens));
            };
        }

        private static TokenStream folded(TokenStream tokens) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
        }
    }
}
