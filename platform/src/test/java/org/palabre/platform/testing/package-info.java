/** Test support for all services: store and broker, architecture rules, contracts. */
@NullMarked
package org.palabre.platform.testing;

import org.jspecify.annotations.NullMarked;
