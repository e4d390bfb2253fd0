/** The other half of a deliberate circle of features. */
@NullMarked
package org.palabre.circle.note.web;

import org.jspecify.annotations.NullMarked;
