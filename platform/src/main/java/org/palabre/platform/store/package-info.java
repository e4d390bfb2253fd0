/** How the services reach the document store. */
@NullMarked
package org.palabre.platform.store;

import org.jspecify.annotations.NullMarked;
