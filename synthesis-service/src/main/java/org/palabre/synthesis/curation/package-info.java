/** Curation: what members of the forum do to themes, kept as a history that can be undone act by act. */
@NullMarked
package org.palabre.synthesis.curation;

import org.jspecify.annotations.NullMarked;
