/** Reading fast: contributions found by their words and by what they are, and counted by both. */
@NullMarked
package org.palabre.synthesis.reading;

import org.jspecify.annotations.NullMarked;
