package org.palabre.consultation.workshop;

import org.jspecify.annotations.Nullable;

/**
 * Edit of one item.
 *
 * @param number number of the item
 * @param text its new text; {@code null} keeps the current one
 * @param discarded whether it is excluded from submission
 */
public record ItemEdit(int number, @Nullable String text, boolean discarded) {}
