package org.palabre.cli.table;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The rows of an open file, for sequential reading. */
public interface Rows extends Iterator<Row>, AutoCloseable {

    /** The columns named at the beginning of the file, in its order. */
    List<String> columns();

    @Override
    void close() throws IOException;
}
