package org.palabre.consultation.workshop.notes.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Cuts RTF (Rich Text Format 1.9) into groups, control words and text. */
final class RtfTokens {

    /** What comes by. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        TEXT,
        END
    }

    static final int NO_NUMBER = Integer.MIN_VALUE;
    private static final Charset DEFAULT = Charset.forName("windows-1252");
    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private Charset charset = DEFAULT;
    private int at;
    private String word = "";
    private int number = NO_NUMBER;
    private String text = "";

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    Kind next() {
        while (at < bytes.length) {
            byte one = bytes[at++];
            switch (one) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    return text(at - 1);
                }
            }
        }
        return Kind.END;
    }

    private Kind text(int from) {
        int end = from;
        while (end < bytes.length && "{}\\\r\n\0".indexOf((char) bytes[end]) < 0) {
            end++;
        }
        at = end;
        text = new String(bytes, from, end - from, charset);
        return Kind.TEXT;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        char sign = (char) Byte.toUnsignedInt(bytes[at]);
        if (sign == '\'') {
            return encoded();
        }
        if (!isLetter(sign)) {
            at++;
            text = switch (sign) {
                case '~' -> "\u00A0";
                case '_' -> "-";
                case '\\', '{', '}' -> String.valueOf(sign);
                default -> "";
            };
            word = sign == '*' ? "*" : sign == '\n' || sign == '\r' ? "par" : "";
            number = NO_NUMBER;
            return word.isEmpty() ? Kind.TEXT : Kind.WORD;
        }
        return word();
    }

    /** Bytes written as hexadecimal digits, read together: a character may take two. */
    private Kind encoded() {
        byte[] raw = new byte[256];
        int length = 0;
        while (length < raw.length && at + 2 < bytes.length && bytes[at] == '\'') {
            int high = Character.digit(bytes[at + 1], 16);
            int low = Character.digit(bytes[at + 2], 16);
            at += 3;
            raw[length++] = (byte) (Math.max(high, 0) * 16 + Math.max(low, 0));
            if (at + 1 < bytes.length && bytes[at] == '\\' && bytes[at + 1] == '\'') {
                at++;
            } else {
                break;
            }
        }
        at = length == 0 ? at + 1 : at;
        text = new String(raw, 0, length, charset);
        return Kind.TEXT;
    }

    private Kind word() {
        int start = at;
        while (at < bytes.length && isLetter((char) bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int digits = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < 10) {
            at++;
        }
        String value = new String(bytes, digits, at - digits, StandardCharsets.US_ASCII);
        number = value.isEmpty() || value.equals("-") ? NO_NUMBER : (int) Long.parseLong(value);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin") && number > 0) {
            at = (int) Math.min(bytes.length, (long) at + number);
        }
        if (word.equals("ansicpg")) {
            charset = charset(number);
        }
        return Kind.WORD;
    }

    /** Passes over what stands for a character in programs that know no Unicode. */
    void skipFallback(int count) {
        for (int i = 0; i < count && at < bytes.length; i++) {
            if (bytes[at] == '\\' && at + 3 < bytes.length && bytes[at + 1] == '\'') {
                at += 4;
            } else if (bytes[at] != '{' && bytes[at] != '}' && bytes[at] != '\\') {
                at++;
            }
        }
    }

    void charset(String name) {
        charset = Charset.isSupported(name) ? Charset.forName(name) : DEFAULT;
    }

    private static Charset charset(int codePage) {
        String name = codePage == 65001 ? "UTF-8" : "windows-" + codePage;
        return Charset.isSupported(name) ? Charset.forName(name) : DEFAULT;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    String name() {
        return word;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }
}
