/** Decisions: inclusion, amendment or rejection with reasons, drafted by one member and approved by another. */
@NullMarked
package org.palabre.feedback.decision;

import org.jspecify.annotations.NullMarked;
