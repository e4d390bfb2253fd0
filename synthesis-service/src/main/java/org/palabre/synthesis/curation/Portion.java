package org.palabre.synthesis.curation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.Wanted;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.theme.SubTheme;
import org.palabre.synthesis.theme.Theme;

/** Which part of a theme is to become a theme of its own. */
public sealed interface Portion {

    /** The contributions of this portion. */
    List<GroupedContribution> of(Theme theme, Collection<GroupedContribution> members);

    /** The field that says which portion. */
    String field();

    /** How the portion is called already, if it is. */
    default @Nullable String label(Theme theme) {
        return null;
    }

    /**
     * A sub-theme.
     *
     * @param part which, counted from 0
     */
    record OfSubTheme(int part) implements Portion {

        @Override
        public List<GroupedContribution> of(Theme theme, Collection<GroupedContribution> members) {
            SubTheme chosen = chosen(theme);
            return chosen == null ? List.of() : among(new HashSet<>(chosen.members()), members);
        }

        @Override
        public String field() {
            return "part";
        }

        @Override
        public @Nullable String label(Theme theme) {
            SubTheme chosen = chosen(theme);
            return chosen == null ? null : chosen.label();
        }

        private @Nullable SubTheme chosen(Theme theme) {
            List<SubTheme> parts = theme.description().subThemes();
            return part < 0 || part >= parts.size() ? null : parts.get(part);
        }
    }

    /**
     * Those that hold all of these words, whatever their accents and capitals.
     *
     * @param words the words, parted by blanks; a word also finds what begins with it
     */
    record OfWords(String words) implements Portion {

        @Override
        public List<GroupedContribution> of(Theme theme, Collection<GroupedContribution> members) {
            Wanted wanted = Wanted.of(words);
            return members.stream()
                    .filter(member -> wanted.isIn(Arrays.asList(
                            member.content().title(), member.content().text())))
                    .toList();
        }

        @Override
        public String field() {
            return "words";
        }
    }

    /**
     * Those picked by hand.
     *
     * @param picked their identities
     */
    record OfPicked(Set<UUID> picked) implements Portion {

        /** Copies the set. */
        public OfPicked {
            picked = Set.copyOf(picked);
        }

        @Override
        public List<GroupedContribution> of(Theme theme, Collection<GroupedContribution> members) {
            return among(picked, members);
        }

        @Override
        public String field() {
            return "contributions";
        }
    }

    private static List<GroupedContribution> among(Set<UUID> ids, Collection<GroupedContribution> members) {
        return members.stream().filter(member -> ids.contains(member.id())).toList();
    }
}
