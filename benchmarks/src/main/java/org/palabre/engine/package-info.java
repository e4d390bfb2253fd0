/** The engine taken apart, part by part, and plain methods to compare it with; beside the engine, to reach its parts. */
@NullMarked
package org.palabre.engine;

import org.jspecify.annotations.NullMarked;
