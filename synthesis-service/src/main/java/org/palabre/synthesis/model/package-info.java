/** Optional embedding and chat models: their settings, checks and failures. */
@NullMarked
package org.palabre.synthesis.model;

import org.jspecify.annotations.NullMarked;
