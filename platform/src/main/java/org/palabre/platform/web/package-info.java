/** Shared web layer: page shell, languages, error pages and request filters. */
@NullMarked
package org.palabre.platform.web;

import org.jspecify.annotations.NullMarked;
