package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The headings that what follows stands under. A section whose title says nothing belongs to the one around it where
 * the file itself tells levels; a title known by its looks alone opens a section of its own.
 */
final class Sections {

    private record Open(String title, int level, boolean certain, SectionKind kind) {}

    /** Titles known by their looks lie below those of a level; these numbers order them. */
    static final int CAPITALS = 100;

    static final int NAMED = 105;
    static final int STRONG = 110;
    static final int PLAIN = 120;
    static final int INTRODUCTION = 150;
    static final int ITEM = 200;

    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 4;

    private final List<Open> open = new ArrayList<>();
    private final Vocabulary vocabulary;

    Sections(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Opens a section. */
    void open(String title, int level) {
        close(level);
        String bare = Titles.bare(title);
        boolean certain = level < CAPITALS || level >= ITEM;
        Optional<SectionKind> own = vocabulary.section(bare);
        SectionKind around = kind();
        boolean inherits = certain || around.reason() == null;
        if (!inherits && own.isEmpty()) {
            open.removeIf(section -> !section.certain() && section.kind().reason() != null);
            around = kind();
        }
        SectionKind kind = own.orElse(around);
        open.add(new Open(bare, level, certain, kind));
    }

    /** Opens a part of a section: the title of a list says what its items are about, not whether they are taken. */
    void openList(String title, int level) {
        close(level);
        String bare = Titles.bare(title);
        boolean named = vocabulary.isSectionName(bare) || Sentences.words(bare) <= LONGEST_NAME;
        Optional<SectionKind> own =
                level >= ITEM ? Optional.empty() : named ? vocabulary.section(bare) : vocabulary.announced(bare);
        open.add(new Open(bare, level, true, own.orElse(kind())));
    }

    /** Closes all sections of that level and below. */
    void close(int level) {
        open.removeIf(section -> section.level() >= level);
    }

    SectionKind kind() {
        return open.isEmpty() ? SectionKind.OTHER : open.getLast().kind();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The titles that stand over what follows, the outermost first. */
    List<String> titles() {
        return open.stream()
                .map(Open::title)
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .toList();
    }
}
