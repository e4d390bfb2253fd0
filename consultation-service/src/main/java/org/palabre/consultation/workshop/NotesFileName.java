package org.palabre.consultation.workshop;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Sanitises the sender's file name, for display and download; it is never used as a path. */
final class NotesFileName {

    private static final int MAX_LENGTH = 120;
    private static final String DEFAULT_NAME = "notes";
    private static final String UNKNOWN = "application/octet-stream";
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

    /** The name without folders, control characters and invisible characters. */
    static String clean(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var filtered = new StringBuilder();
        name.codePoints()
                .map(character -> Character.isSpaceChar(character) ? ' ' : character)
                .filter(NotesFileName::isVisible)
                .forEach(filtered::appendCodePoint);
        String sanitized = Normalizer.normalize(filtered, Normalizer.Form.NFC)
                .replaceAll(" {2,}", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        return sanitized.isEmpty() ? DEFAULT_NAME : shorten(sanitized);
    }

    /** The media type according to the extension. */
    static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(extension(name).toLowerCase(Locale.ROOT), UNKNOWN);
    }

    private static boolean isVisible(int character) {
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

    private static String shorten(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MAX_LENGTH) {
            return name;
        }
        String end = "…" + (extension(name).length() > 8 ? "" : "." + extension(name));
        return name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH - end.length())) + end;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
