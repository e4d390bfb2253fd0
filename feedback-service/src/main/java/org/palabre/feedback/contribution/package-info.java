/** The contributions to be answered, and the theme each is under. */
@NullMarked
package org.palabre.feedback.contribution;

import org.jspecify.annotations.NullMarked;
