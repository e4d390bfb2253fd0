package org.palabre.consultation.workshop.notes.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesWarning;

/**
 * The characters of a text file. A byte order mark, or a zero in every other byte, tells UTF-16; else the file is UTF-8
 * if every byte of it says so. If not, each line that is no UTF-8 is taken for Windows-1252, in which Excel and older
 * editors write French, with a warning. A line that mixes both cannot be read.
 *
 * @param content its characters, without a byte order mark
 * @param warnings what was assumed
 */
record DecodedText(String content, List<NotesWarning> warnings) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final double MOST_CONTROLS = 0.01;
    private static final int SAMPLE = 4096;

    static DecodedText of(byte[] bytes) {
        Optional<Charset> utf16 = utf16(bytes);
        if (utf16.isPresent()) {
            int mark = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? 2 : 0;
            return decode(bytes, mark, bytes.length, utf16.get())
                    .map(content -> new DecodedText(content, List.of(new NotesWarning.ReadAsUtf16())))
                    .orElseThrow(() -> new UnreadableNotes(new NotesFailure.Damaged()));
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<String> utf8 = decode(bytes, mark, bytes.length, StandardCharsets.UTF_8);
        return utf8.map(content -> new DecodedText(content, List.of())).orElseGet(() -> byLine(bytes, mark));
    }

    /** Reads each line as what it is. */
    private static DecodedText byLine(byte[] bytes, int from) {
        StringBuilder content = new StringBuilder(bytes.length);
        int line = 1;
        int firstOther = 0;
        boolean anyUtf8 = false;
        for (int start = from; start < bytes.length; line++) {
            int end = endOfLine(bytes, start);
            Optional<String> utf8 = decode(bytes, start, end, StandardCharsets.UTF_8);
            if (utf8.isPresent()) {
                anyUtf8 |= utf8.get().length() < end - start;
                content.append(utf8.get());
            } else {
                firstOther = firstOther == 0 ? line : firstOther;
                content.append(windows1252(bytes, start, end, line));
            }
            start = end;
        }
        NotesWarning warning = anyUtf8 || from > 0
                ? new NotesWarning.MixedEncodings(firstOther)
                : new NotesWarning.ReadAsWindows1252(firstOther);
        return new DecodedText(content.toString(), List.of(warning));
    }

    private static String windows1252(byte[] bytes, int start, int end, int line) {
        Utf8Census census = Utf8Census.of(Arrays.copyOfRange(bytes, start, end));
        return decode(bytes, start, end, WINDOWS_1252)
                .filter(words -> census.wellFormed() == 0)
                .orElseThrow(() -> new UnreadableNotes(new NotesFailure.NotUtf8(line)));
    }

    private static int endOfLine(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
            if (bytes[i] == '\r') {
                return i + 1 < bytes.length && bytes[i + 1] == '\n' ? i + 2 : i + 1;
            }
        }
        return bytes.length;
    }

    private static Optional<Charset> utf16(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < sample; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int half = sample / 2;
        boolean enough = half >= 8;
        if (enough && zeros[1] > half * 0.7 && zeros[0] < half * 0.05) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return enough && zeros[0] > half * 0.7 && zeros[1] < half * 0.05
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, int from, int to, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
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
        if (utf16(bytes).isPresent()) {
            return false;
        }
        int controls = 0;
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
            boolean control =
                    one > 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f' && one != 0x0B;
            controls += control ? 1 : 0;
        }
        return controls > MOST_CONTROLS * bytes.length + 1;
    }
}
