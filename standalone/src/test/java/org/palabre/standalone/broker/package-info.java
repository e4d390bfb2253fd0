/** Tests of the embedded broker. */
@NullMarked
package org.palabre.standalone.broker;

import org.jspecify.annotations.NullMarked;
