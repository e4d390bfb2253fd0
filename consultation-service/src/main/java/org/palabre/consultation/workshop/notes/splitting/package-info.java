/** The rules that tell a contribution from a title, a detail of the session or a table's head, whatever the format. */
@NullMarked
package org.palabre.consultation.workshop.notes.splitting;

import org.jspecify.annotations.NullMarked;
