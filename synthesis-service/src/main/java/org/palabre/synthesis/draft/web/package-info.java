/** Drafts as members of the forum read, adopt and discard them. */
@NullMarked
package org.palabre.synthesis.draft.web;

import org.jspecify.annotations.NullMarked;
