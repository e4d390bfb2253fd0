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

/** The secretariat changes the words by which contributions are classified; all are then classified anew. */
@Component
public class EditLexicon {

    private static final int MOST_PHRASES = 500;
    private static final int LONGEST_PHRASE = 100;
    private static final String WEAK = "?";

    private final CurrentLexicon currentLexicon;
    private final RelabelAll relabelAll;

    EditLexicon(CurrentLexicon currentLexicon, RelabelAll relabelAll) {
        this.currentLexicon = currentLexicon;
        this.relabelAll = relabelAll;
    }

    /** The terms of a value as they are typed: one a line, a weak one behind a question mark. */
    public static String typed(List<FacetTerm> terms) {
        return String.join(
                "\n",
                terms.stream()
                        .map(term -> term.strong() ? term.phrase() : WEAK + " " + term.phrase())
                        .toList());
    }

    /**
     * Puts other terms in place for one value.
     *
     * @param seen the version that the member had before them
     * @throws Refusal when a line is no term; the fields are {@code fr} and {@code en}
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else has changed it since
     */
    public void change(Member member, long seen, FacetValue value, @Nullable String french, @Nullable String english) {
        List<Fault> faults = new ArrayList<>();
        List<FacetTerm> terms = new ArrayList<>(terms(value, "fr", french, faults));
        terms.addAll(terms(value, "en", english, faults));
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        replace(member, seen, currentLexicon.now().lexicon().with(value, terms));
    }

    /** Puts the shipped lexicon in place. */
    public void reset(Member member, long seen) {
        replace(member, seen, null);
    }

    /**
     * Puts the lexicon of a file in place.
     *
     * @throws Refusal when it is not UTF-8 or a row is no term
     */
    public void replaceAll(Member member, long seen, byte[] csv) {
        replace(member, seen, LexiconFile.read(csv));
    }

    private void replace(Member member, long seen, @Nullable FacetLexicon lexicon) {
        currentLexicon.replace(member, seen, lexicon);
        relabelAll.begin();
    }

    private static List<FacetTerm> terms(
            FacetValue value, String language, @Nullable String typed, List<Fault> faults) {
        List<String> lines = typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST_PHRASES) {
            faults.add(Fault.of(language, "facet-too-many-phrases", MOST_PHRASES));
            return List.of();
        }
        List<FacetTerm> terms = new ArrayList<>();
        for (String line : lines) {
            boolean weak = line.startsWith(WEAK);
            String phrase = Objects.requireNonNullElse(TextSanitizer.line(weak ? line.substring(1) : line), "");
            Optional<String> wrong = wrong(phrase, language);
            wrong.ifPresent(code -> faults.add(Fault.of(language, code, phrase, LONGEST_PHRASE)));
            if (wrong.isEmpty()) {
                terms.add(new FacetTerm(value, language, !weak, phrase));
            }
        }
        return terms;
    }

    /** Why a phrase can never be found in a text, as a problem's code. */
    static Optional<String> wrong(String phrase, String language) {
        if (phrase.length() > LONGEST_PHRASE) {
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
