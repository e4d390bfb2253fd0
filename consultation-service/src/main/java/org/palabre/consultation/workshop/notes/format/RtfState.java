package org.palabre.consultation.workshop.notes.format;

/**
 * What holds inside a group of RTF, and ends with it.
 *
 * @param bold whether words are bold
 * @param hidden whether they do not show
 * @param deleted whether they are a tracked deletion
 * @param skipped whether the group is none of running text
 * @param styles whether it is the list of styles
 * @param page whether it is the head or foot of a page
 * @param fallback how many bytes stand for a character in programs that know no Unicode
 */
record RtfState(
        boolean bold, boolean hidden, boolean deleted, boolean skipped, boolean styles, boolean page, int fallback) {

    static final RtfState AT_START = new RtfState(false, false, false, false, false, false, 1);

    RtfState withBold(boolean on) {
        return new RtfState(on, hidden, deleted, skipped, styles, page, fallback);
    }

    RtfState withHidden(boolean on) {
        return new RtfState(bold, on, deleted, skipped, styles, page, fallback);
    }

    RtfState withDeleted(boolean on) {
        return new RtfState(bold, hidden, on, skipped, styles, page, fallback);
    }

    RtfState withFallback(int bytes) {
        return new RtfState(bold, hidden, deleted, skipped, styles, page, bytes);
    }

    RtfState plain() {
        return new RtfState(false, false, false, skipped, styles, page, fallback);
    }

    RtfState inSkipped() {
        return new RtfState(bold, hidden, deleted, true, styles, page, fallback);
    }

    RtfState inStyles() {
        return new RtfState(false, false, false, skipped, true, false, fallback);
    }

    RtfState inPage() {
        return new RtfState(false, false, false, skipped, false, true, fallback);
    }

    /** Whether words in it are running text that shows. */
    boolean shows() {
        return !skipped && !styles && !hidden && !deleted;
    }
}
