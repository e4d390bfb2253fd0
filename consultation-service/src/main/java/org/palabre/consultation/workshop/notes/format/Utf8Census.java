package org.palabre.consultation.workshop.notes.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Counts what in a file is UTF-8 beyond ASCII and what is not.
 *
 * @param wellFormed characters beyond ASCII that are good UTF-8
 * @param malformed places that are no UTF-8
 * @param firstMalformedLine the line of the first such place, from 1
 */
record Utf8Census(int wellFormed, int malformed, int firstMalformedLine) {

    private static final int WINDOW = 8192;

    static Utf8Census of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(WINDOW);
        int wellFormed = 0;
        int malformed = 0;
        int firstLine = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            wellFormed += (int) out.flip().chars().filter(c -> c > 0x7F).count();
            out.clear();
            if (result.isError()) {
                malformed++;
                firstLine = firstLine == 0 ? lineAt(bytes, in.position()) : firstLine;
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        return new Utf8Census(wellFormed, malformed, firstLine);
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean loneReturn = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            if (bytes[i] == '\n' || loneReturn) {
                line++;
            }
        }
        return line;
    }
}
