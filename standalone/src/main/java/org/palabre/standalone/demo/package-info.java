/** A demonstration to look around in, brought in through the public API as anybody else would. */
@NullMarked
package org.palabre.standalone.demo;

import org.jspecify.annotations.NullMarked;
