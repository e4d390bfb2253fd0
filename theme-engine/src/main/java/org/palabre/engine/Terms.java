package org.palabre.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Turns words into terms: lower case, light stem (Savoy 2006), no accents; nothing for stop words and single characters;
 * the French term for the commonest English words of public affairs. Lucene analyses each distinct word once; the rest
 * is a look-up. Thread-safe.
 */
final class Terms {

    /** The term of a word that carries no subject. */
    static final String NONE = "";

    private static final int LONGEST = 40;

    private final Map<Language, Map<String, String>> known = new EnumMap<>(Language.class);
    private final Map<Language, Analyzer> analyzers = new EnumMap<>(Language.class);

    Terms() {
        for (Language language : Language.values()) {
            known.put(language, new ConcurrentHashMap<>());
            analyzers.put(language, new WordAnalyzer(language));
        }
    }

    /** The term of a word, or {@link #NONE}. */
    String of(Language language, String word) {
        Map<String, String> terms = known.getOrDefault(language, Map.of());
        String term = terms.get(word);
        if (term == null) {
            term = analyse(language, word);
            terms.put(word, term);
        }
        return term;
    }

    private String analyse(Language language, String word) {
        if (word.length() < 2 || language.lexicon().stopWords().contains(Folding.fold(word))) {
            return NONE;
        }
        if (language == Language.ENGLISH) {
            Optional<String> french = Translations.toFrench(Folding.fold(word));
            if (french.isPresent()) {
                return of(Language.FRENCH, french.get());
            }
        }
        String term = stem(language, word.length() > LONGEST ? word.substring(0, LONGEST) : word);
        return term.length() < 2 ? NONE : term;
    }

    private String stem(Language language, String word) {
        Analyzer analyzer = analyzers.get(language);
        if (analyzer == null) {
            throw new IllegalStateException("No analyzer for " + language);
        }
        try (TokenStream stream = analyzer.tokenStream("", word)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : NONE;
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class WordAnalyzer extends Analyzer {

        private final Language language;

        WordAnalyzer(Language language) {
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer word = new KeywordTokenizer();
            TokenStream lower = new LowerCaseFilter(word);
            return switch (language) {
                case FRENCH ->
                    new TokenStreamComponents(word, new ASCIIFoldingFilter(new FrenchLightStemFilter(lower)));
                case ENGLISH ->
                    new TokenStreamComponents(word, new ASCIIFoldingFilter(new EnglishMinimalStemFilter(lower)));
                case SPANISH ->
                    new TokenStreamComponents(word, new ASCIIFoldingFilter(new SpanishLightStemFilter(lower)));
                case PORTUGUESE ->
                    new TokenStreamComponents(word, new ASCIIFoldingFilter(new PortugueseLightStemFilter(lower)));
                case ARABIC ->
                    new TokenStreamComponents(word, new ArabicStemFilter(new ArabicNormalizationFilter(lower)));
                case OTHER -> new TokenStreamComponents(word, lower);
            };
        }
    }
}
