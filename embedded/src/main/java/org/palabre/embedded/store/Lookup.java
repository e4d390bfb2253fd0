package org.palabre.embedded.store;

import java.util.List;
import java.util.Set;

/** An index that finds documents by the values of its leading fields. */
sealed interface Lookup permits SecondaryIndex, UniqueLookup {

    /** The number of leading fields usable for a query by the given fields; 0 if it is of no use. */
    int usableFields(Set<String> fields);

    /** The names of the fields, in order. */
    List<String> fields();

    /** The identities of the documents with these values in the leading fields. */
    List<Object> positions(List<Object> values);
}
