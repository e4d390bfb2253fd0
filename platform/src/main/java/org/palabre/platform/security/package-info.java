/** Authentication, members and access rules. */
@NullMarked
package org.palabre.platform.security;

import org.jspecify.annotations.NullMarked;
