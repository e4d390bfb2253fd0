/** Notes: what members of the forum and the secretariat tell one another about a theme. */
@NullMarked
package org.palabre.synthesis.note;

import org.jspecify.annotations.NullMarked;
