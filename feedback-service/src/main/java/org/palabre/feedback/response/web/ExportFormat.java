package org.palabre.feedback.response.web;

import java.util.List;

/** Writes answers piece by piece, so that no export is ever in memory as a whole. One instance writes one export. */
interface ExportFormat {

    /** What comes before the first answer. */
    byte[] opening();

    /** A few answers. */
    byte[] answers(List<AnswerRow> some);

    /** What comes after the last. */
    byte[] closing();
}
