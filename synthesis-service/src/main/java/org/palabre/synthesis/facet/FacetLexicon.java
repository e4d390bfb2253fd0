package org.palabre.synthesis.facet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The terms for the classification of contributions.
 *
 * @param terms the terms without duplicates, in no particular order
 */
public record FacetLexicon(List<FacetTerm> terms) {

    /** The languages of the lexicon. */
    public static final List<String> LANGUAGES = List.of("fr", "en");

    private static final FacetLexicon DEFAULT = read();

    public FacetLexicon {
        terms = terms.stream().distinct().toList();
    }

    /** The default lexicon: the files {@code fr.csv} and {@code en.csv} beside this class. */
    public static FacetLexicon shipped() {
        return DEFAULT;
    }

    /** The terms of a value in a language. */
    public List<FacetTerm> of(FacetValue value, String language) {
        return terms.stream()
                .filter(term -> term.value() == value && term.language().equals(language))
                .toList();
    }

    /** A copy with other terms for a value. */
    public FacetLexicon with(FacetValue value, List<FacetTerm> newTerms) {
        List<FacetTerm> changed = new ArrayList<>();
        for (FacetValue each : FacetValue.values()) {
            (each == value ? newTerms.stream() : terms.stream().filter(term -> term.value() == each))
                    .forEach(changed::add);
        }
        return new FacetLexicon(changed);
    }

    private static FacetLexicon read() {
        return new FacetLexicon(LANGUAGES.stream().flatMap(FacetLexicon::read).toList());
    }

    private static Stream<FacetTerm> read(String language) {
        String resource = language + ".csv";
        try (InputStream in = FacetLexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().map(FacetLexicon::term).toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FacetTerm term(NamedCsvRecord row) {
        return new FacetTerm(
                FacetValue.named(row.getField("value")).orElseThrow(),
                row.getField("language"),
                row.getField("strength").equals("strong"),
                row.getField("phrase"));
    }
}
