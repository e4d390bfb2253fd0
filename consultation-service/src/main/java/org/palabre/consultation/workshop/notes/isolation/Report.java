package org.palabre.consultation.workshop.notes.isolation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.InputStream;
import java.io.OutputStream;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.SkippedLine;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** What the reading process says, one JSON object a line: that it started, what it finds, and how it ended. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
sealed interface Report {

    /** The process runs; whatever goes wrong from here on is due to the file. */
    record Started() implements Report {}

    record Found(NoteItem item) implements Report {}

    record Skipped(SkippedLine line) implements Report {}

    record Warned(NotesWarning warning) implements Report {}

    /** The last word where the file cannot be read. */
    record Failed(NotesFailure failure) implements Report {}

    /** The last word where all was read; without it what came before is only a part. */
    record Done() implements Report {}

    static SequenceWriter writer(OutputStream out) {
        return new JsonMapper()
                .writerFor(Report.class)
                .withRootValueSeparator("\n")
                .writeValues(out);
    }

    static MappingIterator<Report> reader(InputStream in) {
        return new JsonMapper().readerFor(Report.class).readValues(in);
    }
}
