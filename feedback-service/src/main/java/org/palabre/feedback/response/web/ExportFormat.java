package org.palabre.feedback.response.web;

import java.util.List;

/** Writes an export in batches, so that it is never in memory as a whole. One instance per export. */
interface ExportFormat {

    /** Bytes before the first answer. */
    byte[] opening();

    /** Bytes of a batch of answers. */
    byte[] answers(List<AnswerRow> answers);

    /** Bytes after the last answer. */
    byte[] closing();
}
