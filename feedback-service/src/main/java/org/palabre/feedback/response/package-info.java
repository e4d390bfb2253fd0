/** The reasoned response, published in versions with one answer per contribution. */
@NullMarked
package org.palabre.feedback.response;

import org.jspecify.annotations.NullMarked;
