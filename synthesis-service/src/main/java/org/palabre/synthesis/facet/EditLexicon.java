package org.palabre.synthesis.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.StemmedWords;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.security.Member;
import org.palabre.platform.text.TextSanitizer;
import org.springframework.stereotype.Component;

/** Edits the lexicon on behalf of the secretariat and starts a reclassification of all contributions. */
@Component
public class EditLexicon {

    private static final int MAX_PHRASES = 500;
    private static final int MAX_PHRASE_LENGTH = 100;
    private static final String WEAK_MARK = "?";

    private final CurrentLexicon currentLexicon;
    private final RelabelAll relabelAll;

    EditLexicon(CurrentLexicon currentLexicon, RelabelAll relabelAll) {
        this.currentLexicon = currentLexicon;
        this.relabelAll = relabelAll;
    }

    /** The terms of a value as form input: one per line, weak terms after a question mark. */
    public static String asInput(List<FacetTerm> terms) {
        return String.join(
                "\n",
                terms.stream()
                        .map(term -> term.strong() ? term.phrase() : WEAK_MARK + " " + term.phrase())
                        .toList());
    }

    /**
     * Replaces the terms of a value.
     *
     * @param expectedVersion the version shown to the member
     * @throws Refusal if a line is no valid term; the fields are {@code fr} and {@code en}
     * @throws org.springframework.dao.OptimisticLockingFailureException if the lexicon has changed since
     */
    public void change(
            Member member, long expectedVersion, FacetValue value, @Nullable String french, @Nullable String english) {
        List<Fault> faults = new ArrayList<>();
        List<FacetTerm> terms = new ArrayList<>(terms(value, "fr", french, faults));
        terms.addAll(terms(value, "en", english, faults));
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        replace(member, expectedVersion, currentLexicon.now().lexicon().with(value, terms));
    }

    /** Restores the default lexicon. */
    public void reset(Member member, long expectedVersion) {
        replace(member, expectedVersion, null);
    }

    /**
     * Replaces the lexicon with an uploaded file.
     *
     * @throws Refusal if the file is not UTF-8 or a row is invalid
     */
    public void replaceAll(Member member, long expectedVersion, byte[] csv) {
        replace(member, expectedVersion, LexiconFile.read(csv));
    }

    private void replace(Member member, long expectedVersion, @Nullable FacetLexicon lexicon) {
        currentLexicon.replace(member, expectedVersion, lexicon);
        relabelAll.begin();
    }

    private static List<FacetTerm> terms(
            FacetValue value, String language, @Nullable String input, List<Fault> faults) {
        List<String> lines = input == null
                ? List.of()
                : input.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MAX_PHRASES) {
            faults.add(Fault.of(language, "facet-too-many-phrases", MAX_PHRASES));
            return List.of();
        }
        List<FacetTerm> terms = new ArrayList<>();
        for (String line : lines) {
            boolean weak = line.startsWith(WEAK_MARK);
            String phrase = Objects.requireNonNullElse(TextSanitizer.line(weak ? line.substring(1) : line), "");
            Optional<String> problem = problem(phrase, language);
            problem.ifPresent(code -> faults.add(Fault.of(language, code, phrase, MAX_PHRASE_LENGTH)));
            if (problem.isEmpty()) {
                terms.add(new FacetTerm(value, language, !weak, phrase));
            }
        }
        return terms;
    }

    /** The problem code of a phrase that can never match a text. */
    static Optional<String> problem(String phrase, String language) {
        if (phrase.length() > MAX_PHRASE_LENGTH) {
            return Optional.of("facet-phrase-too-long");
        }
        if (TextSanitizer.holdsReplacementCharacter(phrase)) {
            return Optional.of("not-utf8");
        }
        return new StemmedWords().of(phrase, language).isEmpty()
                ? Optional.of("facet-phrase-of-small-words")
                : Optional.empty();
    }
}
