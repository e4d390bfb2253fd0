/** Half of a deliberate circle of features. */
@NullMarked
package org.palabre.circle.theme.web;

import org.jspecify.annotations.NullMarked;
