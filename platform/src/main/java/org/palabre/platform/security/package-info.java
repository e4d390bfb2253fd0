/** Who is there, and what each may reach. */
@NullMarked
package org.palabre.platform.security;

import org.jspecify.annotations.NullMarked;
