package org.palabre.consultation.workshop;

import org.jspecify.annotations.Nullable;

/**
 * What a person did to one item.
 *
 * @param number the item
 * @param text its new words; {@code null} leaves them as they are
 * @param discarded whether it is left out
 */
public record ItemEdit(int number, @Nullable String text, boolean discarded) {}
