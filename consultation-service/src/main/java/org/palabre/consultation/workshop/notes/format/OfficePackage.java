package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesFailure.UnsupportedFormat;
import org.palabre.consultation.workshop.notes.ReadingLimits;

/** The compressed package in which Word and Excel keep the parts of a file (ECMA-376, part 2), opened with care. */
final class OfficePackage implements AutoCloseable {

    private static final int MOST_PARTS = 2000;
    private static final int LONGEST_LIST_OF_TYPES = 1 << 20;

    /** Deflate reaches 1:1032; office files of many like rows have been seen at 1:100. */
    private static final double STRONGEST_COMPRESSION = 1 / 300.0;

    private final OPCPackage parts;

    private OfficePackage(OPCPackage parts) {
        this.parts = parts;
    }

    /** Tells what a compressed file is, without unfolding it. */
    static FileKind kind(Path file, ReadingLimits limits) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (zip.size() > MOST_PARTS || unpacked > limits.unpackedBytes()) {
                throw tooLarge(limits);
            }
            String types = start(zip, "[Content_Types].xml");
            if (types.contains("vnd.ms-office.vbaProject")) {
                throw new UnreadableNotes(new UnsupportedFormat(ForeignFormat.MACROS));
            }
            if (types.contains("wordprocessingml.document.main+xml")) {
                return new FileKind.Word();
            }
            if (types.contains("spreadsheetml.sheet.main+xml")) {
                return new FileKind.Workbook();
            }
            return openDocument(zip, start(zip, "mimetype"))
                    .orElseThrow(() -> new UnreadableNotes(new UnsupportedFormat(foreign(types))));
        } catch (IOException e) {
            throw new UnreadableNotes(new NotesFailure.Damaged(), e);
        }
    }

    /** A file of LibreOffice that is protected or carries macros says so in its list of parts. */
    private static Optional<FileKind> openDocument(ZipFile zip, String mediaType) throws IOException {
        if (!mediaType.startsWith("application/vnd.oasis.opendocument")) {
            return Optional.empty();
        }
        if (start(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new UnreadableNotes(new NotesFailure.Encrypted());
        }
        if (zip.getEntry("Basic/script-lc.xml") != null) {
            throw new UnreadableNotes(new UnsupportedFormat(ForeignFormat.MACROS));
        }
        return switch (mediaType.strip().replaceFirst("-template$", "")) {
            case "application/vnd.oasis.opendocument.text" -> Optional.of(new FileKind.OpenText());
            case "application/vnd.oasis.opendocument.spreadsheet" -> Optional.of(new FileKind.OpenWorkbook());
            default -> throw new UnreadableNotes(new UnsupportedFormat(ForeignFormat.OTHER_OFFICE));
        };
    }

    private static ForeignFormat foreign(String types) {
        if (types.contains("macroEnabled")) {
            return ForeignFormat.MACROS;
        }
        return types.contains("application/vnd.") ? ForeignFormat.OTHER_OFFICE : ForeignFormat.ARCHIVE;
    }

    private static String start(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LIST_OF_TYPES), StandardCharsets.UTF_8);
        }
    }

    /** Opens a package whose {@link #kind} is known. */
    static OfficePackage open(Path file, ReadingLimits limits) throws OpenXML4JException {
        ZipSecureFile.setMinInflateRatio(STRONGEST_COMPRESSION);
        ZipSecureFile.setMaxEntrySize(limits.unpackedBytes());
        ZipSecureFile.setMaxTextSize(limits.characters());
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        return new OfficePackage(OPCPackage.open(file.toFile(), PackageAccess.READ));
    }

    /** The part that the package is about: the document or the workbook. */
    PackagePart main() throws OpenXML4JException {
        return related(PackageRelationshipTypes.CORE_DOCUMENT)
                .or(() -> related(PackageRelationshipTypes.STRICT_CORE_DOCUMENT))
                .orElseThrow(() -> new UnreadableNotes(new NotesFailure.Damaged()));
    }

    private Optional<PackagePart> related(String type) {
        PackageRelationship relationship = parts.getRelationshipsByType(type).getRelationship(0);
        return relationship == null ? Optional.empty() : Optional.ofNullable(parts.getPart(relationship));
    }

    /** The first part that another refers to by a relationship whose type ends so: {@code /styles}. */
    static Optional<PackagePart> related(PackagePart part, String typeEnd) throws OpenXML4JException {
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(typeEnd)) {
                return Optional.ofNullable(part.getRelatedPart(relationship));
            }
        }
        return Optional.empty();
    }

    /** All parts that another refers to by a relationship whose type ends so. */
    static List<PackagePart> allRelated(PackagePart part, String typeEnd) throws OpenXML4JException {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(typeEnd)) {
                Optional.ofNullable(part.getRelatedPart(relationship)).ifPresent(parts::add);
            }
        }
        return parts;
    }

    /** The reason to give when reading a part fails: POI tells an overlong part by its message alone. */
    static UnreadableNotes failure(Exception e, ReadingLimits limits) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableNotes known) {
                return known;
            }
            if (cause.getMessage() != null && cause.getMessage().startsWith("Zip bomb detected")) {
                return tooLarge(limits);
            }
        }
        return new UnreadableNotes(new NotesFailure.Damaged(), e);
    }

    private static UnreadableNotes tooLarge(ReadingLimits limits) {
        return new UnreadableNotes(new TooLarge(TooLarge.Measure.UNPACKED_BYTES, limits.unpackedBytes()));
    }

    /** Nothing was changed, so nothing is saved. */
    @Override
    public void close() {
        parts.revert();
    }
}
