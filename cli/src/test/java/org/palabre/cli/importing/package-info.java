/** Tests of the import, against a small server of their own. */
@NullMarked
package org.palabre.cli.importing;

import org.jspecify.annotations.NullMarked;
