/** The engine taken apart, part by part, and plain methods to compare it with; beside the engine, to reach its parts. */
@NullMarked
package org.palabre.synthesis.engine;

import org.jspecify.annotations.NullMarked;
