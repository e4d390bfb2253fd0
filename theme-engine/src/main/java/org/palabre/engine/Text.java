package org.palabre.engine;

/**
 * One text to be grouped.
 *
 * @param id what the caller knows it by; unique within a run
 * @param text the words as received; any length, any characters
 * @param language a BCP-47 tag such as {@code fr}, {@code en} or {@code mos}; {@code und} lets the engine
 *     detect the language
 */
public record Text(String id, String text, String language) {}
