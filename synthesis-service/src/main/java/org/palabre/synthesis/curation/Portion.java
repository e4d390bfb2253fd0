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

/** A choice of contributions to split from a theme. */
public sealed interface Portion {

    /** The contributions of this portion. */
    List<GroupedContribution> of(Theme theme, Collection<GroupedContribution> members);

    /** The form field that names the portion, for errors. */
    String field();

    /** The label of the portion, if it has one. */
    default @Nullable String label(Theme theme) {
        return null;
    }

    /**
     * The contributions of a sub-theme.
     *
     * @param part index of the sub-theme, from 0
     */
    record OfSubTheme(int part) implements Portion {

        @Override
        public List<GroupedContribution> of(Theme theme, Collection<GroupedContribution> members) {
            SubTheme subTheme = subTheme(theme);
            return subTheme == null ? List.of() : withIds(new HashSet<>(subTheme.members()), members);
        }

        @Override
        public String field() {
            return "part";
        }

        @Override
        public @Nullable String label(Theme theme) {
            SubTheme subTheme = subTheme(theme);
            return subTheme == null ? null : subTheme.label();
        }

        private @Nullable SubTheme subTheme(Theme theme) {
            List<SubTheme> parts = theme.description().subThemes();
            return part < 0 || part >= parts.size() ? null : parts.get(part);
        }
    }

    /**
     * The contributions that contain all of these words, ignoring accents and case.
     *
     * @param words the words, separated by blanks; each matches as a prefix
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
     * The contributions that a member picked.
     *
     * @param ids their ids
     */
    record OfContributions(Set<UUID> ids) implements Portion {

        /** Copies the set. */
        public OfContributions {
            ids = Set.copyOf(ids);
        }

        @Override
        public List<GroupedContribution> of(Theme theme, Collection<GroupedContribution> members) {
            return withIds(ids, members);
        }

        @Override
        public String field() {
            return "contributions";
        }
    }

    private static List<GroupedContribution> withIds(Set<UUID> ids, Collection<GroupedContribution> members) {
        return members.stream().filter(member -> ids.contains(member.id())).toList();
    }
}
