package org.palabre.engine;

import java.util.List;

/**
 * A group of texts about one thing.
 *
 * @param label a short noun phrase in the texts' own words, different from every other label of the run
 * @param keywords up to five telling words
 * @param members nearest to the centre first
 * @param quotations ids of up to three members: a typical one, a different one, and one that objects where there is one
 * @param subThemes what the theme divides into; empty when it is of one piece. Members under no sub-theme are in the
 *     theme only. Sub-themes have no sub-themes
 * @param sureness how clearly its texts belong together
 */
public record FoundTheme(
        String label,
        List<String> keywords,
        List<Member> members,
        List<String> quotations,
        List<FoundTheme> subThemes,
        Sureness sureness) {

    public FoundTheme {
        keywords = List.copyOf(keywords);
        members = List.copyOf(members);
        quotations = List.copyOf(quotations);
        subThemes = List.copyOf(subThemes);
    }

    /** A theme of fair sureness. */
    public FoundTheme(
            String label,
            List<String> keywords,
            List<Member> members,
            List<String> quotations,
            List<FoundTheme> subThemes) {
        this(label, keywords, members, quotations, subThemes, Sureness.FAIR);
    }

    /** The members' ids, nearest to the centre first. */
    public List<String> memberIds() {
        return members.stream().map(Member::id).toList();
    }
}
