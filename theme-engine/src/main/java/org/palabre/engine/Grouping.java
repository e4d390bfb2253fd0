package org.palabre.engine;

import java.util.List;

/**
 * What a run found. Every text is in one theme, in one fixed theme, or unthemed.
 *
 * @param themes largest first
 * @param unthemed ids of texts with too little in common with any other, in the order given
 * @param suggestions texts for fixed themes, best first
 * @param run how it was found
 */
public record Grouping(List<FoundTheme> themes, List<String> unthemed, List<Suggestion> suggestions, Run run) {

    public Grouping {
        themes = List.copyOf(themes);
        unthemed = List.copyOf(unthemed);
        suggestions = List.copyOf(suggestions);
    }
}
