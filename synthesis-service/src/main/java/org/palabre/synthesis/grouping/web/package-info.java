/** Pages and endpoints for full runs and their proposals. */
@NullMarked
package org.palabre.synthesis.grouping.web;

import org.jspecify.annotations.NullMarked;
