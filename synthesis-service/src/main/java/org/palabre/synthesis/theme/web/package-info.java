/** Pages and REST API of themes. */
@NullMarked
package org.palabre.synthesis.theme.web;

import org.jspecify.annotations.NullMarked;
