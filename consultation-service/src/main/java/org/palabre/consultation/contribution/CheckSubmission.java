package org.palabre.consultation.contribution;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.TextSanitizer;
import org.springframework.stereotype.Component;

/** Checks a submission and names everything that is wrong at once, field by field. */
@Component
public class CheckSubmission {

    static final int SHORTEST = 20;
    static final int LONGEST = 10_000;
    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 120;
    private static final Pattern CONTACT =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]{2,}|\\+?[0-9][0-9 ().-]{6,18}[0-9]");

    private final Regions regions;

    CheckSubmission(Regions regions) {
        this.regions = regions;
    }

    /** What was said, checked. */
    record Checked(
            ContributionContent content,
            Demographics demographics,
            @Nullable String publishedName,
            @Nullable String contact) {}

    /**
     * Checks a submission.
     *
     * @throws Refusal naming each wrong field
     */
    Checked check(Submission typed) {
        var faults = new ArrayList<Fault>();
        var content = new ContributionContent(
                oneOf(Origin.class, "origin", typed.origin(), Origin.ONLINE, faults),
                language(typed.language(), faults),
                region(typed.region(), faults),
                oneOf(Kind.class, "kind", typed.kind(), Kind.CITIZEN, faults),
                line("title", typed.title(), LONGEST_TITLE, faults),
                text(typed.text(), faults),
                null);
        if (content.origin() == Origin.WORKSHOP) {
            faults.add(Fault.of("origin", "origin-workshop"));
        }
        var demographics = new Demographics(
                optional(Demographics.Gender.class, "gender", typed.gender(), faults),
                optional(Demographics.AgeBand.class, "ageBand", typed.ageBand(), faults),
                yesOrNo(typed.disability(), faults));
        var checked = new Checked(content, demographics, name(typed, faults), contact(typed.contact(), faults));
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return checked;
    }

    /** What is wrong with a text, if anything; also used line by line for workshop notes. */
    public static List<Fault> faultsOf(@Nullable String typed) {
        var faults = new ArrayList<Fault>();
        text(typed, faults);
        return faults;
    }

    private static String text(@Nullable String typed, List<Fault> faults) {
        visible("text", typed, faults);
        String text = TextSanitizer.clean(typed);
        int length = text == null ? 0 : TextSanitizer.length(text);
        if (text == null) {
            faults.add(Fault.of("text", "text-missing"));
        } else if (length < SHORTEST) {
            faults.add(Fault.of("text", "text-too-short", SHORTEST, SHORTEST - length));
        } else if (length > LONGEST) {
            faults.add(Fault.of("text", "too-long", LONGEST, length));
        }
        return text == null ? "" : text;
    }

    private static void visible(String field, @Nullable String typed, List<Fault> faults) {
        if (TextSanitizer.holdsReplacementCharacter(typed)) {
            faults.add(Fault.of(field, "not-utf8"));
        }
        TextSanitizer.firstForbidden(typed)
                .ifPresent(character ->
                        faults.add(Fault.of(field, "control-character", String.format("U+%04X", character))));
    }

    private static @Nullable String line(String field, @Nullable String typed, int longest, List<Fault> faults) {
        visible(field, typed, faults);
        String line = TextSanitizer.clean(typed);
        if (line != null && TextSanitizer.length(line) > longest) {
            faults.add(Fault.of(field, "too-long", longest, TextSanitizer.length(line)));
        }
        return line == null ? null : line.replaceAll("\\s+", " ");
    }

    private @Nullable String region(@Nullable String typed, List<Fault> faults) {
        String region = TextSanitizer.clean(typed);
        if (region != null && !regions.contain(region)) {
            faults.add(Fault.of("region", "unknown-region", region));
        }
        return region;
    }

    /** The language tag that was typed, {@code fr} where none was; an unknown one is added to the faults. */
    public static String language(@Nullable String typed, List<Fault> faults) {
        String tag = TextSanitizer.clean(typed);
        try {
            return tag == null
                    ? "fr"
                    : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException unknown) {
            faults.add(Fault.of("language", "unknown-language", tag));
            return "fr";
        }
    }

    private static @Nullable String name(Submission typed, List<Fault> faults) {
        String name = line("name", typed.name(), LONGEST_NAME, faults);
        if (name != null && !Boolean.TRUE.equals(typed.publishName())) {
            faults.add(Fault.of("name", "name-without-consent"));
        }
        return name;
    }

    private static @Nullable String contact(@Nullable String typed, List<Fault> faults) {
        String contact = TextSanitizer.clean(typed);
        if (contact != null && !CONTACT.matcher(contact).matches()) {
            faults.add(Fault.of("contact", "contact"));
        }
        return contact;
    }

    private static @Nullable Boolean yesOrNo(@Nullable String typed, List<Fault> faults) {
        String answer = TextSanitizer.clean(typed);
        if (answer == null) {
            return null;
        }
        if (!answer.equals("YES") && !answer.equals("NO")) {
            faults.add(Fault.of("disability", "not-one-of", answer, "YES, NO"));
        }
        return answer.equals("YES");
    }

    private static <E extends Enum<E>> E oneOf(
            Class<E> type, String field, @Nullable String typed, E otherwise, List<Fault> faults) {
        return Objects.requireNonNullElse(optional(type, field, typed, faults), otherwise);
    }

    private static <E extends Enum<E>> @Nullable E optional(
            Class<E> type, String field, @Nullable String typed, List<Fault> faults) {
        String name = TextSanitizer.clean(typed);
        if (name == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        var known = List.of(type.getEnumConstants()).toString();
        faults.add(Fault.of(field, "not-one-of", name, known.substring(1, known.length() - 1)));
        return null;
    }
}
