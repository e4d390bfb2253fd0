/** Words that a chat model drafts for a theme when a member asks: kept apart from what people wrote, always marked. */
@NullMarked
package org.palabre.synthesis.draft;

import org.jspecify.annotations.NullMarked;
