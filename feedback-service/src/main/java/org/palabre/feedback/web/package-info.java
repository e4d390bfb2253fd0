/** Paging and access rules shared by the pages of the service. */
@NullMarked
package org.palabre.feedback.web;

import org.jspecify.annotations.NullMarked;
