package org.palabre.consultation.workshop.notes.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesWarning;

/**
 * The characters of a text file. A byte order mark tells UTF-8 and UTF-16; without one the file is UTF-8 if every byte
 * of it says so. If not, it is taken for Windows-1252, in which Excel and older editors write French, with a warning;
 * but a file whose accents are mostly good UTF-8 is a broken UTF-8 file, which Windows-1252 would only make worse.
 *
 * @param content its characters, without a byte order mark
 * @param warnings what was assumed
 */
record DecodedText(String content, List<NotesWarning> warnings) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final double MOST_CONTROLS = 0.01;

    static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<String> utf8 = decode(bytes, mark, StandardCharsets.UTF_8);
        return utf8.map(content -> new DecodedText(content, List.of())).orElseGet(() -> windows1252(bytes, mark > 0));
    }

    private static DecodedText utf16(byte[] bytes, Charset charset) {
        return decode(bytes, 2, charset)
                .map(content -> new DecodedText(content, List.of()))
                .orElseThrow(() -> new UnreadableNotes(new NotesFailure.Damaged()));
    }

    private static DecodedText windows1252(byte[] bytes, boolean claimsUtf8) {
        Utf8Census census = Utf8Census.of(bytes);
        boolean brokenUtf8 = claimsUtf8 || census.wellFormed() > census.malformed();
        return Optional.of(bytes)
                .filter(all -> !brokenUtf8)
                .flatMap(all -> decode(all, 0, WINDOWS_1252))
                .map(content -> new DecodedText(
                        content, List.of(new NotesWarning.ReadAsWindows1252(census.firstMalformedLine()))))
                .orElseThrow(() -> new UnreadableNotes(new NotesFailure.NotUtf8(census.firstMalformedLine())));
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** A stray control character is cleaned away; a NUL, or many of them, are no text. */
    static boolean looksBinary(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return false;
        }
        int controls = 0;
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
            boolean control = one > 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f';
            controls += control ? 1 : 0;
        }
        return controls > MOST_CONTROLS * bytes.length + 1;
    }
}
