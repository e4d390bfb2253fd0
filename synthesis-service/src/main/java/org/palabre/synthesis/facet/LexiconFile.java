package org.palabre.synthesis.facet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.text.TextSanitizer;

/** Reads and writes a lexicon as CSV: {@code value,language,strength,phrase}. */
public final class LexiconFile {

    private static final List<String> COLUMNS = List.of("value", "language", "strength", "phrase");
    private static final String STRONG = "strong";
    private static final String WEAK = "weak";
    private static final int MAX_TERMS = 20_000;
    private static final String FORMULA = "=+-@";

    private LexiconFile() {}

    /** The lexicon as CSV. */
    public static String write(FacetLexicon lexicon) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            lexicon.terms()
                    .forEach(term -> csv.writeRecord(
                            term.value().slug(),
                            term.language(),
                            term.strong() ? STRONG : WEAK,
                            escaped(term.phrase())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Escapes a phrase that a spreadsheet would take for a formula. */
    private static String escaped(String phrase) {
        return FORMULA.indexOf(phrase.charAt(0)) >= 0 ? "'" + phrase : phrase;
    }

    /**
     * Reads one.
     *
     * @throws Refusal if the file is not UTF-8 or a line is invalid; it names the first such line
     */
    static FacetLexicon read(byte[] file) {
        CharBuffer characters = CharBuffer.allocate(file.length);
        CoderResult result = UTF_8.newDecoder().decode(ByteBuffer.wrap(file), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            throw Refusal.invalid("facet-file-not-utf8", (text + "?").lines().count());
        }
        return read(text);
    }

    /**
     * Reads one.
     *
     * @throws Refusal if a line is invalid; it names the first such line
     */
    static FacetLexicon read(String text) {
        List<FacetTerm> terms = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(text.lines().findFirst().orElse("").contains(";") ? ';' : ',')
                .ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (NamedCsvRecord row : csv) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw Refusal.invalid("facet-file-columns", String.join(", ", COLUMNS));
                }
                terms.add(term(row));
            }
        } catch (CsvParseException e) {
            throw Refusal.invalid("facet-file-unreadable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (terms.isEmpty() || terms.size() > MAX_TERMS) {
            throw Refusal.invalid("facet-file-size", MAX_TERMS);
        }
        return new FacetLexicon(terms);
    }

    private static FacetTerm term(NamedCsvRecord row) {
        long line = row.getStartingLineNumber();
        FacetValue value = FacetValue.named(row.getField("value").strip())
                .orElseThrow(() -> Refusal.invalid("facet-file-value", line, row.getField("value")));
        String language = row.getField("language").strip();
        String strength = row.getField("strength").strip();
        String phrase = Objects.requireNonNullElse(TextSanitizer.line(row.getField("phrase")), "");
        if (!FacetLexicon.LANGUAGES.contains(language)
                || !List.of(STRONG, WEAK).contains(strength)
                || EditLexicon.problem(phrase, language).isPresent()) {
            throw Refusal.invalid("facet-file-row", line);
        }
        return new FacetTerm(value, language, strength.equals(STRONG), phrase);
    }
}
