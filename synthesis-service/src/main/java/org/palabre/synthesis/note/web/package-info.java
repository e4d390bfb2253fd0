/** Pages and REST API of notes, for members only. */
@NullMarked
package org.palabre.synthesis.note.web;

import org.jspecify.annotations.NullMarked;
