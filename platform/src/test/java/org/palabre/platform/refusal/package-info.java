/** Tests of refusals. */
@NullMarked
package org.palabre.platform.refusal;

import org.jspecify.annotations.NullMarked;
