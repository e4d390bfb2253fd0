package org.palabre.feedback.response.web;

import org.jspecify.annotations.Nullable;

/**
 * What goes with a publication.
 *
 * @param note public note that names how many contributions stay unanswered, where some do
 */
record PublishRequest(@Nullable String note) {}
