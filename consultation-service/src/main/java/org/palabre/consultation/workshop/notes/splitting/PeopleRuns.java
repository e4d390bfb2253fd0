package org.palabre.consultation.workshop.notes.splitting;

import java.util.List;
import org.palabre.consultation.workshop.notes.document.Paragraph;
import org.palabre.platform.personaldata.PersonName.Likeness;

/** Finds paragraphs one after the other that list people, whatever their title. */
final class PeopleRuns {

    private static final int FEWEST_POSSIBLE = 3;
    private static final int LONGEST_BETWEEN = 9;

    private final Vocabulary vocabulary;

    PeopleRuns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tells for each paragraph whether it is one of a list of people. */
    boolean[] find(List<Paragraph> paragraphs) {
        boolean[] people = new boolean[paragraphs.size()];
        int start = 0;
        while (start < paragraphs.size()) {
            int end = start;
            while (end < paragraphs.size() && mayBelong(paragraphs.get(end))) {
                end++;
            }
            if (end > start) {
                mark(paragraphs, start, end, people);
            }
            start = end + 1;
        }
        return people;
    }

    private void mark(List<Paragraph> paragraphs, int from, int to, boolean[] people) {
        int likely = 0;
        int possible = 0;
        int first = -1;
        int last = -1;
        boolean heads = false;
        for (int i = from; i < to; i++) {
            String text = paragraphs.get(i).text();
            Likeness likeness = PersonEntry.likeness(text);
            boolean head = vocabulary.role(text).isPersonal() && Sentences.words(text) <= 3;
            if (likeness != Likeness.NONE || head) {
                first = first < 0 ? i : first;
                last = i;
            }
            heads |= head;
            likely += likeness == Likeness.LIKELY ? 1 : 0;
            possible += likeness == Likeness.POSSIBLE ? 1 : 0;
        }
        if (first < 0) {
            return;
        }
        int others = last - first + 1 - likely - possible;
        boolean mostly = likely + possible >= others;
        boolean list = (likely >= 2 && mostly)
                || (possible + likely >= FEWEST_POSSIBLE && others == 0)
                || (heads && likely + possible >= 1);
        for (int i = first; list && i < (heads ? to : last + 1); i++) {
            people[i] = true;
        }
        for (int i = from; !list && i < to; i++) {
            people[i] = PersonEntry.likeness(paragraphs.get(i).text()) == Likeness.LIKELY;
        }
    }

    /** A name, or a few words that say nothing: what a person is, a village, the head of a column. */
    private static boolean mayBelong(Paragraph paragraph) {
        String text = paragraph.text();
        if (paragraph.look().isHeading() || Titles.announces(text)) {
            return false;
        }
        return PersonEntry.likeness(text) != Likeness.NONE
                || (Sentences.words(text) <= LONGEST_BETWEEN && !Sentences.saysSomething(text));
    }
}
