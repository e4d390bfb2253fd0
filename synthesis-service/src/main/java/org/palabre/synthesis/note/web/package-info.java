/** Notes as pages and JSON, for members only. */
@NullMarked
package org.palabre.synthesis.note.web;

import org.jspecify.annotations.NullMarked;
