package org.palabre.consultation.workshop.notes.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.ForeignFormat;

/** Text that is written for programs, not for people: it would give contributions full of tags. */
final class Markup {

    private static final int HEAD = 4096;

    private static final Pattern HTML = Pattern.compile(
            "^\\s*(?><!--.*?-->\\s*)*+(?:<(?:!doctype\\s+html|html|head|body|title|meta|table|script|div|style)\\b|mime-version:)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern XML = Pattern.compile("^\\s*<(?:\\?xml|svg|!DOCTYPE)\\b", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    static Optional<ForeignFormat> of(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (HTML.matcher(head).find()) {
            return Optional.of(ForeignFormat.HTML);
        }
        return XML.matcher(head).find() ? Optional.of(ForeignFormat.XML) : Optional.empty();
    }
}
