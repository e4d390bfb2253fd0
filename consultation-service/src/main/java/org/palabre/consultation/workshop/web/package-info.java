/** Pages and API of workshops. */
@NullMarked
package org.palabre.consultation.workshop.web;

import org.jspecify.annotations.NullMarked;
