/** Decisions on what was contributed, and the reasoned response that tells every contributor of them. */
@NullMarked
package org.palabre.feedback;

import org.jspecify.annotations.NullMarked;
