/** What was said, and under which theme it is grouped. */
@NullMarked
package org.palabre.synthesis.contribution;

import org.jspecify.annotations.NullMarked;
