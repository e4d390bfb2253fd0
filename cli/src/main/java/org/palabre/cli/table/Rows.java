package org.palabre.cli.table;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The rows of an open file, read one after the other. */
public interface Rows extends Iterator<Row>, AutoCloseable {

    /** The columns that the file names at its beginning, in its order. */
    List<String> columns();

    @Override
    void close() throws IOException;
}
