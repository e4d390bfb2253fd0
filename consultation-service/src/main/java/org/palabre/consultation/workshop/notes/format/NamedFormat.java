package org.palabre.consultation.workshop.notes.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palabre.consultation.workshop.notes.NotesWarning;

/** Compares what the name of a file says with what the file is. */
final class NamedFormat {

    private static final Map<String, Set<String>> EXTENSIONS = Map.ofEntries(
            Map.entry("Word", Set.of("docx", "dotx")),
            Map.entry("Excel", Set.of("xlsx", "xltx")),
            Map.entry("LibreOffice Writer", Set.of("odt", "ott")),
            Map.entry("LibreOffice Calc", Set.of("ods", "ots")),
            Map.entry("Word 97", Set.of("doc", "dot")),
            Map.entry("Excel 97", Set.of("xls", "xlt")),
            Map.entry("PDF", Set.of("pdf")),
            Map.entry("RTF", Set.of("rtf", "doc")),
            Map.entry("HTML", Set.of("html", "htm", "xhtml")),
            Map.entry("e-mail", Set.of("eml", "mht", "mhtml")));

    private NamedFormat() {}

    /** Says so where they differ; text is read whatever it is called. */
    static Optional<NotesWarning> warning(FileKind kind, String extension) {
        String format = switch (kind) {
            case FileKind.Word() -> "Word";
            case FileKind.Workbook() -> "Excel";
            case FileKind.OpenText() -> "LibreOffice Writer";
            case FileKind.OpenWorkbook() -> "LibreOffice Calc";
            case FileKind.OldWord() -> "Word 97";
            case FileKind.OldWorkbook() -> "Excel 97";
            case FileKind.Pdf() -> "PDF";
            case FileKind.Rtf() -> "RTF";
            case FileKind.Html() -> "HTML";
            case FileKind.Mail() -> "e-mail";
            case FileKind.Csv csv -> "";
            case FileKind.Text text -> "";
        };
        boolean same = extension.isEmpty()
                || EXTENSIONS.getOrDefault(format, Set.of(extension)).contains(extension);
        return same ? Optional.empty() : Optional.of(new NotesWarning.NamedOtherwise("." + extension, format));
    }
}
