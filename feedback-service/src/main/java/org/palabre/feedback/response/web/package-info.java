/** The reasoned response on pages, as JSON and as CSV. */
@NullMarked
package org.palabre.feedback.response.web;

import org.jspecify.annotations.NullMarked;
