/** How a use case says no. */
@NullMarked
package org.palabre.platform.refusal;

import org.jspecify.annotations.NullMarked;
