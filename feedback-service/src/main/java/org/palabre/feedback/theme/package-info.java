/** Projection of the themes to decide on. */
@NullMarked
package org.palabre.feedback.theme;

import org.jspecify.annotations.NullMarked;
