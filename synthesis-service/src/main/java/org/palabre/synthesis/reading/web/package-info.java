/** The review page for members of the forum, and the public search endpoints. */
@NullMarked
package org.palabre.synthesis.reading.web;

import org.jspecify.annotations.NullMarked;
