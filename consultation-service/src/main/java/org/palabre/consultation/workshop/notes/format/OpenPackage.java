package org.palabre.consultation.workshop.notes.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.ReadingLimits;

/** A file of LibreOffice (OpenDocument 1.3, part 2), of which parts are read while they are counted. */
final class OpenPackage implements AutoCloseable {

    private final ZipFile zip;
    private final ReadingLimits limits;

    OpenPackage(Path file, ReadingLimits limits) {
        this.limits = limits;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new UnreadableNotes(new NotesFailure.Damaged(), e);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    XmlPart open(String name) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableNotes(new NotesFailure.Damaged());
        }
        return XmlPart.open(new Counting(zip.getInputStream(entry), limits.unpackedBytes()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Counting extends FilterInputStream {

        private final long most;
        private long left;

        Counting(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new UnreadableNotes(new TooLarge(TooLarge.Measure.UNPACKED_BYTES, most));
            }
        }
    }
}
