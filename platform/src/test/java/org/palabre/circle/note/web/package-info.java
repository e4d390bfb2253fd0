/** The other half of a cycle of features. */
@NullMarked
package org.palabre.circle.note.web;

import org.jspecify.annotations.NullMarked;
