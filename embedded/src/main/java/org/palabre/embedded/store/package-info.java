/** The embedded document store: MongoDB's wire protocol over one file, in which no acknowledged write is lost. */
@NullMarked
package org.palabre.embedded.store;

import org.jspecify.annotations.NullMarked;
