/** The themes that decisions are taken on. */
@NullMarked
package org.palabre.feedback.theme;

import org.jspecify.annotations.NullMarked;
