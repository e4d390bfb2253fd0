package org.palabre.consultation.workshop;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The name of a file as its sender gave it: shown to people and offered for download, never used as a path. */
final class NotesFileName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "notes";
    private static final String ANY = "application/octet-stream";
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("doc", "application/msword"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("csv", "text/csv"),
            Map.entry("tsv", "text/tab-separated-values"),
            Map.entry("md", "text/markdown"),
            Map.entry("txt", "text/plain"));

    private NotesFileName() {}

    /** The name without folders and without what cannot be seen: control characters, marks that turn the direction. */
    static String clean(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var kept = new StringBuilder();
        name.codePoints()
                .map(character -> Character.isSpaceChar(character) ? ' ' : character)
                .filter(NotesFileName::visible)
                .forEach(kept::appendCodePoint);
        String cleaned = Normalizer.normalize(kept, Normalizer.Form.NFC)
                .replaceAll(" {2,}", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        return cleaned.isEmpty() ? NAMELESS : shortened(cleaned);
    }

    /** What the name says the file is. */
    static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(extension(name).toLowerCase(Locale.ROOT), ANY);
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String end = "…" + (extension(name).length() > 8 ? "" : "." + extension(name));
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
