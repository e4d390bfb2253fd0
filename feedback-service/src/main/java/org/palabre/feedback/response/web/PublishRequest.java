package org.palabre.feedback.response.web;

import org.jspecify.annotations.Nullable;

/**
 * Request to publish a response.
 *
 * @param note public note with the number of unanswered contributions, if there are any
 */
record PublishRequest(@Nullable String note) {}
