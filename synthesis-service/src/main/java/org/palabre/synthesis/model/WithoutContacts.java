package org.palabre.synthesis.model;

import java.util.regex.Pattern;

/** What people wrote, without the addresses and telephone numbers that may stand in it: those go to no model. */
public final class WithoutContacts {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\+?\\d(?:[\\s .()/-]{0,2}\\d){7,14}(?!\\d)");

    private WithoutContacts() {}

    /** The text with a sign where something was left out. */
    public static String of(String text) {
        return NUMBER.matcher(MAIL.matcher(text).replaceAll("[…]")).replaceAll("[…]");
    }
}
