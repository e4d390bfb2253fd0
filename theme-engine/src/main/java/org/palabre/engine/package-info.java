/** The theme engine: groups texts by what they are about, names the groups, and keeps their identity from run to run. */
@NullMarked
package org.palabre.engine;

import org.jspecify.annotations.NullMarked;
