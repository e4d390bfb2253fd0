/** The reasoned response: published in versions, one answer for each contribution. */
@NullMarked
package org.palabre.feedback.response;

import org.jspecify.annotations.NullMarked;
