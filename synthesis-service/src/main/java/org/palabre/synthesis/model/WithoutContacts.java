package org.palabre.synthesis.model;

import java.util.regex.Pattern;

/** Removes e-mail addresses and telephone numbers from texts before they are sent to a model. */
public final class WithoutContacts {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\+?\\d(?:[\\s .()/-]{0,2}\\d){7,14}(?!\\d)");

    private WithoutContacts() {}

    /** The text with a placeholder for each removed part. */
    public static String of(String text) {
        return NUMBER.matcher(MAIL.matcher(text).replaceAll("[…]")).replaceAll("[…]");
    }
}
