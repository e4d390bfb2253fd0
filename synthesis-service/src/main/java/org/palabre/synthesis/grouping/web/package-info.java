/** Full runs, started and watched, and their proposals, applied and dropped. */
@NullMarked
package org.palabre.synthesis.grouping.web;

import org.jspecify.annotations.NullMarked;
