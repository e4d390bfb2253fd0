/** Text input and output: sanitising, CSV and translations. */
@NullMarked
package org.palabre.platform.text;

import org.jspecify.annotations.NullMarked;
