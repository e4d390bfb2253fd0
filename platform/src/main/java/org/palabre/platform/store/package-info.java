/** Configuration of the document store and its type names. */
@NullMarked
package org.palabre.platform.store;

import org.jspecify.annotations.NullMarked;
