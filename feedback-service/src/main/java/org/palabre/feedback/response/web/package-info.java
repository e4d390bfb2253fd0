/** Pages and API of the reasoned response, with exports in JSON and CSV. */
@NullMarked
package org.palabre.feedback.response.web;

import org.jspecify.annotations.NullMarked;
