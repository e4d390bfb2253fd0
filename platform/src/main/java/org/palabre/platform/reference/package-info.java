/** Reference data of a country. */
@NullMarked
package org.palabre.platform.reference;

import org.jspecify.annotations.NullMarked;
