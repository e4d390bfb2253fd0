package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.UnsupportedFormat;

/** The container of Word and Excel before 2007, which a password makes of the newer formats too. */
final class OldOffice {

    private OldOffice() {}

    /** Tells what such a file is. */
    static FileKind kind(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableNotes(new NotesFailure.Encrypted());
            }
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw new UnreadableNotes(new UnsupportedFormat(ForeignFormat.MACROS));
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return new FileKind.OldWord();
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return new FileKind.OldWorkbook();
            }
            throw new UnreadableNotes(new UnsupportedFormat(ForeignFormat.OTHER_OFFICE));
        } catch (IOException e) {
            throw new UnreadableNotes(new NotesFailure.Damaged(), e);
        }
    }
}
