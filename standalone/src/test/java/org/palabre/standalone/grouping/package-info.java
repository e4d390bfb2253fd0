/** Tests of grouping a file. */
@NullMarked
package org.palabre.standalone.grouping;

import org.jspecify.annotations.NullMarked;
