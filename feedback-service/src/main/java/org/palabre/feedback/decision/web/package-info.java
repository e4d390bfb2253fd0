/** Pages and API of decisions. */
@NullMarked
package org.palabre.feedback.decision.web;

import org.jspecify.annotations.NullMarked;
