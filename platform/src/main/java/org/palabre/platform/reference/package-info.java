/** Reference data that a country sets, not the code. */
@NullMarked
package org.palabre.platform.reference;

import org.jspecify.annotations.NullMarked;
