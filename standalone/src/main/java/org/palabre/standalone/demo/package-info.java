/** Demonstration data, created through the public API. */
@NullMarked
package org.palabre.standalone.demo;

import org.jspecify.annotations.NullMarked;
