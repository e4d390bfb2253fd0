/** Tests of the shared HTTP port. */
@NullMarked
package org.palabre.standalone.web;

import org.jspecify.annotations.NullMarked;
