package org.palabre.platform.personaldata;

/**
 * A place in a text that names a person or leads to one.
 *
 * @param kind what it is
 * @param start its first character
 * @param end the character after its last
 * @param words what stands there
 */
public record Mention(Kind kind, int start, int end, String words) {

    /** What leads to a person. */
    public enum Kind {
        NAME,
        PHONE,
        EMAIL
    }
}
