/** Tests of the shared HTTP port. */
@NullMarked
package org.palabre.embedded.web;

import org.jspecify.annotations.NullMarked;
