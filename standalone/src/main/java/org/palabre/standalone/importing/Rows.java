package org.palabre.standalone.importing;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;

/** The rows of an open file, read one after the other. */
interface Rows extends Iterator<Row>, AutoCloseable {

    /** The columns that the file has. */
    Set<String> columns();

    @Override
    void close() throws IOException;
}
