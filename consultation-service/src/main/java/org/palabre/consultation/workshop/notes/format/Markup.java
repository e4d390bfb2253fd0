package org.palabre.consultation.workshop.notes.format;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells web pages, messages and data for programs from plain text, by how they begin. */
final class Markup {

    static final int HEAD = 4096;

    private static final Pattern HTML = Pattern.compile(
            "^(?:\uFEFF|\u00EF\u00BB\u00BF)?\\s*(?>(?:<!--.*?-->|<\\?xml[^>]*>)\\s*)*+<(?:!doctype\\s+html|html|head|body|title|meta|table|script|div|style|h[1-6]|ul|ol|p)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern XML =
            Pattern.compile("^(?:\uFEFF|\u00EF\u00BB\u00BF)?\\s*<(?:\\?xml|svg|!DOCTYPE)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIELD = Pattern.compile("^[A-Za-z][A-Za-z0-9-]{1,40}:.*", Pattern.DOTALL);
    private static final Pattern FIELD_OF_MAIL = Pattern.compile(
            "^(?:mime-version|message-id|received|content-type|content-transfer-encoding|return-path):",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private Markup() {}

    static boolean isHtml(String text) {
        return HTML.matcher(start(text)).find();
    }

    static boolean isXml(String text) {
        return XML.matcher(start(text)).find();
    }

    static boolean isMail(String text, String extension) {
        String head = start(text).stripLeading();
        boolean named = Set.of("eml", "mht", "mhtml").contains(extension);
        return FIELD.matcher(head).matches()
                && (named || FIELD_OF_MAIL.matcher(head).find());
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), HEAD));
    }
}
