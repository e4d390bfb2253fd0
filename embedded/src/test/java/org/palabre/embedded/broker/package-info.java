/** Tests of the embedded broker. */
@NullMarked
package org.palabre.embedded.broker;

import org.jspecify.annotations.NullMarked;
