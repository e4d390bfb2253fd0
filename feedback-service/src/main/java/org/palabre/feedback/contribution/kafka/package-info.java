/** Hears of contributions and of how they are grouped. */
@NullMarked
package org.palabre.feedback.contribution.kafka;

import org.jspecify.annotations.NullMarked;
