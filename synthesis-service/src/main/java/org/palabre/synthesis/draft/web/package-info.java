/** Pages on which members of the forum read, adopt and discard drafts. */
@NullMarked
package org.palabre.synthesis.draft.web;

import org.jspecify.annotations.NullMarked;
