/** Finds people's names, telephone numbers and e-mail addresses in what was written. */
@NullMarked
package org.palabre.platform.personaldata;

import org.jspecify.annotations.NullMarked;
