/** What the services' tests share: a store and a broker, the house rules, the contracts. */
@NullMarked
package org.palabre.platform.testing;

import org.jspecify.annotations.NullMarked;
