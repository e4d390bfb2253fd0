/** Pages and API of contributions. */
@NullMarked
package org.palabre.consultation.contribution.web;

import org.jspecify.annotations.NullMarked;
