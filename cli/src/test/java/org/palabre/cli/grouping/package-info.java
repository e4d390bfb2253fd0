/** Tests of grouping a file. */
@NullMarked
package org.palabre.cli.grouping;

import org.jspecify.annotations.NullMarked;
