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
 * Turns what a reader typed into what the index is asked. All words have to be there, in whatever order; what stands in
 * quotation marks, as it stands. Small words count in phrases only, unless there are no others.
 */
final class WantedWords {

    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|«([^»]+)»|“([^”]+)”|([^\\s\"«»“”]+)");
    private static final Map<String, CharArraySet> SMALL = Map.of(
            SearchLanguages.FRENCH, FrenchAnalyzer.getDefaultStopSet(),
            SearchLanguages.ENGLISH, EnglishAnalyzer.getDefaultStopSet(),
            SearchLanguages.OTHER, CharArraySet.EMPTY_SET);

    private final Analyzer analyzer;

    WantedWords(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Looks in all languages, since nobody says in which they type. */
    Query in(List<String> languages, String typed) {
        var any = new BooleanQuery.Builder();
        languages.forEach(language -> any.add(in(language, typed), Occur.SHOULD));
        return any.build();
    }

    /** Looks in one language. */
    Query in(String language, String typed) {
        List<Query> large = new ArrayList<>();
        List<Query> small = new ArrayList<>();
        Matcher parts = PART.matcher(typed);
        while (parts.find()) {
            String word = parts.group(4);
            String part = word == null ? phrase(parts) : word;
            List<String> terms = terms(language, part);
            if (!terms.isEmpty()) {
                boolean isSmall = word != null
                        && SMALL.getOrDefault(language, CharArraySet.EMPTY_SET).contains(word);
                (isSmall ? small : large).add(query(language, terms));
            }
        }
        List<Query> wanted = large.isEmpty() ? small : large;
        if (wanted.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        var all = new BooleanQuery.Builder();
        wanted.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    private static String phrase(Matcher parts) {
        for (int group = 1; group <= 3; group++) {
            String phrase = parts.group(group);
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
