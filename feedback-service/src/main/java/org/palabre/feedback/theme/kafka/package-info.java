/** Hears of themes. */
@NullMarked
package org.palabre.feedback.theme.kafka;

import org.jspecify.annotations.NullMarked;
