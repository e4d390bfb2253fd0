/** Drafts of theme texts, written by a chat model at a member's request, stored apart from members' texts and marked. */
@NullMarked
package org.palabre.synthesis.draft;

import org.jspecify.annotations.NullMarked;
