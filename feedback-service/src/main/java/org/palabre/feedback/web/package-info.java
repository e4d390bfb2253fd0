/** What the service's pages share, and who may reach which address. */
@NullMarked
package org.palabre.feedback.web;

import org.jspecify.annotations.NullMarked;
