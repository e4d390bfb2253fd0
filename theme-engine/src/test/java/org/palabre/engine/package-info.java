/** What the theme engine promises, tried on texts made up from a seed. */
@NullMarked
package org.palabre.engine;

import org.jspecify.annotations.NullMarked;
