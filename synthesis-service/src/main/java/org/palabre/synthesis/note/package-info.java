/** Notes: the internal discussion of a theme by the forum and the secretariat. */
@NullMarked
package org.palabre.synthesis.note;

import org.jspecify.annotations.NullMarked;
