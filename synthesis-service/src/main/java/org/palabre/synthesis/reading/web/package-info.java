/** Reading fast, for members of the forum as a page, and for everybody as JSON. */
@NullMarked
package org.palabre.synthesis.reading.web;

import org.jspecify.annotations.NullMarked;
