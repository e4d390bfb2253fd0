package org.palabre.consultation.workshop.notes.format;

import org.palabre.consultation.workshop.notes.splitting.Block.Look;

/** A paragraph of a document while it is being read. */
final class WordParagraph {

    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private String outline = "";
    private String list = "";
    private boolean inRun;
    private boolean bold;
    private boolean hidden;
    private boolean anyLight;

    void set(String property, String value) {
        switch (property) {
            case "pStyle" -> style = value;
            case "outlineLvl" -> outline = value;
            case "numId" -> list = value;
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
        if (!hidden) {
            text.append(words);
            anyLight |= !bold && !words.isBlank();
        }
    }

    String text() {
        return text.toString();
    }

    Look look(WordStyles styles) {
        Look look = styles.look(style, outline, list);
        return look == Look.PLAIN && !anyLight ? Look.STRONG : look;
    }
}
