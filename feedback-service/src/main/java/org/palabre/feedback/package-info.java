/** Decisions on contributions, and the reasoned response that answers each of them. */
@NullMarked
package org.palabre.feedback;

import org.jspecify.annotations.NullMarked;
