/** The shell of every page, the reader's language, errors, and what reaches a controller. */
@NullMarked
package org.palabre.platform.web;

import org.jspecify.annotations.NullMarked;
