/** The embedded document store: MongoDB's wire protocol over one file, without loss of acknowledged writes. */
@NullMarked
package org.palabre.embedded.store;

import org.jspecify.annotations.NullMarked;
