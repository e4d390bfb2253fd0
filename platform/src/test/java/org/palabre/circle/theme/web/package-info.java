/** Half of a cycle of features. */
@NullMarked
package org.palabre.circle.theme.web;

import org.jspecify.annotations.NullMarked;
