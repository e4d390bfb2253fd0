/** Tests of the import, against a small server of their own. */
@NullMarked
package org.palabre.standalone.importing;

import org.jspecify.annotations.NullMarked;
