package org.palabre.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the encoding of a whole file before any of it is used. */
final class Utf8 {

    private static final int BLOCK = 64 * 1024;

    private Utf8() {}

    /**
     * Counts the lines of a file.
     *
     * @throws UnreadableTable if the file is not UTF-8; it names the first such line
     */
    static long countLines(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer characters = CharBuffer.allocate(BLOCK);
        long lines = 1;
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, characters, end);
                lines += characters.flip().chars().filter(c -> c == '\n').count();
                if (result.isError()) {
                    throw new UnreadableTable(
                            "%s is not UTF-8 (line %d): save it as UTF-8 and try again.".formatted(file, lines));
                }
                characters.clear();
                bytes.compact();
            }
        }
        return lines;
    }
}
