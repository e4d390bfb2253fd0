package org.palabre.embedded.store;

import java.util.List;
import java.util.Set;

/** An index that can find documents by the values of its leading fields. */
sealed interface Lookup permits SecondaryIndex, UniqueLookup {

    /** How many of its leading fields it can use when these fields are asked for by value; 0 when it is of no use. */
    int usableFields(Set<String> fields);

    /** The names of its fields, in order. */
    List<String> fields();

    /** The identities of the documents that hold these values in the leading fields. */
    List<Object> positions(List<Object> values);
}
