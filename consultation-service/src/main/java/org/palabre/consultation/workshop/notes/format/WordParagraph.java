package org.palabre.consultation.workshop.notes.format;

import org.palabre.consultation.workshop.notes.document.Look;

/** A paragraph of a document while it is being read. */
final class WordParagraph {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hiddenText = new StringBuilder();
    private String style = "";
    private String outline = "";
    private String list = "";
    private String level = "";
    private boolean inRun;
    private boolean bold;
    private boolean hidden;
    private boolean anyLight;

    void set(String property, String value) {
        switch (property) {
            case "pStyle" -> style = value;
            case "outlineLvl" -> outline = value;
            case "numId" -> list = value;
            case "ilvl" -> level = value;
            default -> throw new IllegalArgumentException(property);
        }
    }

    void startRun() {
        inRun = true;
        bold = false;
        hidden = false;
    }

    void endRun() {
        inRun = false;
    }

    /** Properties outside a run are those of the paragraph mark, which nobody sees. */
    boolean isInRun() {
        return inRun;
    }

    void bold(boolean on) {
        bold = on;
    }

    void hidden(boolean on) {
        hidden = on;
    }

    void append(String words) {
        if (hidden) {
            hiddenText.append(words);
        } else {
            text.append(words);
            anyLight |= !bold && !words.isBlank();
        }
    }

    String text() {
        return text.toString();
    }

    String hiddenText() {
        return hiddenText.toString();
    }

    boolean isOfContents(WordStyles styles) {
        return styles.isOfContents(style);
    }

    Look look(WordStyles styles) {
        Look look = styles.look(style, outline, list, level);
        return anyLight || look.isHeading() ? look : new Look(0, true, look.listLevel(), look.marker());
    }
}
