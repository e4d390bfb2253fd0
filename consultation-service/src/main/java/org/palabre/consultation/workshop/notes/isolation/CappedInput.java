package org.palabre.consultation.workshop.notes.isolation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails once more bytes have come than were agreed. */
final class CappedInput extends FilterInputStream {

    /** More came than was agreed. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch(long most) {
            super("more than " + most + " bytes");
        }
    }

    private final long most;
    private long count;

    CappedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        return one < 0 ? one : counted(one, 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int result, int bytes) throws IOException {
        count += bytes;
        if (count > most) {
            throw new TooMuch(most);
        }
        return result;
    }
}
