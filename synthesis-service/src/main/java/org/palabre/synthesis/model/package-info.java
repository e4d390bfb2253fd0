/** Models that an operator may lend to the service: which, where, and what becomes of it when they are not there. */
@NullMarked
package org.palabre.synthesis.model;

import org.jspecify.annotations.NullMarked;
