/** Fixture: a feature whose page depends on another feature. */
@NullMarked
package org.palabre.circle.note;

import org.jspecify.annotations.NullMarked;
