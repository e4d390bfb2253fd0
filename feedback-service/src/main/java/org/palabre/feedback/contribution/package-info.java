/** Projection of the contributions to be answered, each with its theme. */
@NullMarked
package org.palabre.feedback.contribution;

import org.jspecify.annotations.NullMarked;
