/** What the tests of this service share: its accounts, and a story to tell through Kafka. */
@NullMarked
package org.palabre.feedback.testing;

import org.jspecify.annotations.NullMarked;
