/** Full runs, started and watched. */
@NullMarked
package org.palabre.synthesis.grouping.web;

import org.jspecify.annotations.NullMarked;
