package org.palabre.consultation.workshop.notes.format;

import java.util.Arrays;
import java.util.Optional;
import org.palabre.consultation.workshop.notes.ForeignFormat;

/** The first bytes by which a format is known, each byte one character of Latin-1. */
enum Signature {
    ZIP("PK\3\4", ForeignFormat.ARCHIVE),
    EMPTY_ZIP("PK\5\6", ForeignFormat.ARCHIVE),
    OLE2("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ForeignFormat.OTHER_OFFICE),
    RTF("{\\rtf", ForeignFormat.UNKNOWN),
    PNG("\u0089PNG\r\n", ForeignFormat.IMAGE),
    JPEG("\u00FF\u00D8\u00FF", ForeignFormat.IMAGE),
    GIF("GIF8", ForeignFormat.IMAGE),
    TIFF_LITTLE("II*\0", ForeignFormat.IMAGE),
    TIFF_BIG("MM\0*", ForeignFormat.IMAGE),
    RAR("Rar!\u001A", ForeignFormat.ARCHIVE),
    SEVEN_ZIP("7z\u00BC\u00AF'\u001C", ForeignFormat.ARCHIVE),
    GZIP("\u001F\u008B", ForeignFormat.ARCHIVE),
    BZIP2("BZh", ForeignFormat.ARCHIVE),
    HEIC("\0\0\0\u0018ftyphei", ForeignFormat.IMAGE),
    HEIC_LONG("\0\0\0$ftyphei", ForeignFormat.IMAGE),
    ELF("\u007FELF", ForeignFormat.PROGRAM);

    private final String start;
    private final ForeignFormat format;

    Signature(String start, ForeignFormat format) {
        this.start = start;
        this.format = format;
    }

    boolean begins(String head) {
        return head.startsWith(start);
    }

    /** What a file with a signature is. */
    static Optional<ForeignFormat> foreign(String head) {
        return Arrays.stream(values())
                .filter(signature -> signature.begins(head))
                .map(signature -> signature.format)
                .findFirst();
    }

    /** What a file is that is not text. {@code MZ} and {@code RIFF} alone might begin a text, so they count only here. */
    static ForeignFormat binary(String head) {
        if (head.startsWith("MZ")) {
            return ForeignFormat.PROGRAM;
        }
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? ForeignFormat.IMAGE : ForeignFormat.UNKNOWN;
    }
}
