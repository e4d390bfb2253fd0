package org.palabre.synthesis.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Builds Lucene queries from a reader's input. All words must match, in any order; quoted phrases match as they stand.
 * Stop words count only within phrases, unless the input has no other words.
 */
final class WordQueries {

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]+)\"|«([^»]+)»|“([^”]+)”|([^\\s\"«»“”]+)");
    private static final Map<String, CharArraySet> STOP_WORDS = Map.of(
            SearchLanguages.FRENCH, FrenchAnalyzer.getDefaultStopSet(),
            SearchLanguages.ENGLISH, EnglishAnalyzer.getDefaultStopSet(),
            SearchLanguages.OTHER, CharArraySet.EMPTY_SET);

    private final Analyzer analyzer;

    WordQueries(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A query over all languages, because the language of the input is unknown. */
    Query of(List<String> languages, String input) {
        var anyLanguage = new BooleanQuery.Builder();
        languages.forEach(language -> anyLanguage.add(of(language, input), Occur.SHOULD));
        return anyLanguage.build();
    }

    /** A query over one language. */
    Query of(String language, String input) {
        List<Query> significant = new ArrayList<>();
        List<Query> stopWords = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(input);
        while (matcher.find()) {
            String word = matcher.group(4);
            String part = word == null ? phrase(matcher) : word;
            List<String> terms = terms(language, part);
            if (!terms.isEmpty()) {
                boolean isStopWord = word != null
                        && STOP_WORDS
                                .getOrDefault(language, CharArraySet.EMPTY_SET)
                                .contains(word);
                (isStopWord ? stopWords : significant).add(query(language, terms));
            }
        }
        List<Query> required = significant.isEmpty() ? stopWords : significant;
        if (required.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        var all = new BooleanQuery.Builder();
        required.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    private static String phrase(Matcher matcher) {
        for (int group = 1; group <= 3; group++) {
            String phrase = matcher.group(group);
            if (phrase != null) {
                return phrase;
            }
        }
        return "";
    }

    private static Query query(String language, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(language, terms.getFirst()))
                : new PhraseQuery(language, terms.toArray(String[]::new));
    }

    private List<String> terms(String language, String part) {
        List<String> terms = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream(language, part)) {
            CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
