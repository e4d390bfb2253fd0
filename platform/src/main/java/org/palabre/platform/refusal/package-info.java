/** Refusals of use cases and checks of form fields. */
@NullMarked
package org.palabre.platform.refusal;

import org.jspecify.annotations.NullMarked;
