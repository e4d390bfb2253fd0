/** Curation: the changes that members of the forum make to themes, with a history in which each act can be undone. */
@NullMarked
package org.palabre.synthesis.curation;

import org.jspecify.annotations.NullMarked;
