/** Contributions: what a person or a workshop says, in their own words. */
@NullMarked
package org.palabre.consultation.contribution;

import org.jspecify.annotations.NullMarked;
