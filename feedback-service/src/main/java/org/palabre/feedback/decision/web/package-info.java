/** Decisions on pages and in the API. */
@NullMarked
package org.palabre.feedback.decision.web;

import org.jspecify.annotations.NullMarked;
