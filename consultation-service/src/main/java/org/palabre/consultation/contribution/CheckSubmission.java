package org.palabre.consultation.contribution;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.TextSanitizer;
import org.springframework.stereotype.Component;

/** Checks a submission and names everything that is wrong at once, field by field. */
@Component
public class CheckSubmission {

    private static final Length TEXT = new Length(20, 10_000);
    private static final Length TITLE = Length.atMost(200);
    private static final Length NAME = Length.atMost(120);
    private static final Pattern CONTACT =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]{2,}|\\+?[0-9][0-9 ().-]{6,18}[0-9]");

    private final Regions regions;

    CheckSubmission(Regions regions) {
        this.regions = regions;
    }

    /** A submission, checked. */
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
        var check = new FieldCheck();
        var content = new ContributionContent(
                oneOf(Origin.class, "origin", typed.origin(), Origin.ONLINE, check),
                language(typed.language(), check),
                region(typed.region(), check),
                oneOf(Kind.class, "kind", typed.kind(), Kind.CITIZEN, check),
                line("title", typed.title(), TITLE, check),
                text(typed.text(), check),
                null);
        if (content.origin() == Origin.WORKSHOP) {
            check.add("origin", "origin-workshop");
        }
        var demographics = new Demographics(
                optional(Demographics.Gender.class, "gender", typed.gender(), check),
                optional(Demographics.AgeBand.class, "ageBand", typed.ageBand(), check),
                yesOrNo(typed.disability(), check));
        var checked = new Checked(content, demographics, name(typed, check), contact(typed.contact(), check));
        check.refuseIfWrong();
        return checked;
    }

    /** What is wrong with a text, if anything; also used line by line for workshop notes. */
    public static List<Fault> faultsOf(@Nullable String typed) {
        var check = new FieldCheck();
        text(typed, check);
        return check.faults();
    }

    private static String text(@Nullable String typed, FieldCheck check) {
        visible("text", typed, check);
        return check.requiredText("text", typed, TEXT);
    }

    private static void visible(String field, @Nullable String typed, FieldCheck check) {
        if (TextSanitizer.holdsReplacementCharacter(typed)) {
            check.add(field, "not-utf8");
        }
        TextSanitizer.firstForbidden(typed)
                .ifPresent(character -> check.add(field, "control-character", String.format("U+%04X", character)));
    }

    private static @Nullable String line(String field, @Nullable String typed, Length length, FieldCheck check) {
        visible(field, typed, check);
        return check.line(field, typed, length);
    }

    private @Nullable String region(@Nullable String typed, FieldCheck check) {
        String region = TextSanitizer.clean(typed);
        if (region != null && !regions.contain(region)) {
            check.add("region", "unknown-region", region);
        }
        return region;
    }

    /** The language tag that was typed, {@code fr} where none was; an unknown one is a fault. */
    public static String language(@Nullable String typed, FieldCheck check) {
        String tag = TextSanitizer.clean(typed);
        try {
            return tag == null
                    ? "fr"
                    : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException unknown) {
            check.add("language", "unknown-language", tag);
            return "fr";
        }
    }

    private static @Nullable String name(Submission typed, FieldCheck check) {
        String name = line("name", typed.name(), NAME, check);
        if (name != null && !Boolean.TRUE.equals(typed.publishName())) {
            check.add("name", "name-without-consent");
        }
        return name;
    }

    private static @Nullable String contact(@Nullable String typed, FieldCheck check) {
        String contact = TextSanitizer.clean(typed);
        if (contact != null && !CONTACT.matcher(contact).matches()) {
            check.add("contact", "contact");
        }
        return contact;
    }

    private static @Nullable Boolean yesOrNo(@Nullable String typed, FieldCheck check) {
        String answer = TextSanitizer.clean(typed);
        if (answer == null) {
            return null;
        }
        if (!answer.equals("YES") && !answer.equals("NO")) {
            check.add("disability", "not-one-of", answer, "YES, NO");
        }
        return answer.equals("YES");
    }

    private static <E extends Enum<E>> E oneOf(
            Class<E> type, String field, @Nullable String typed, E otherwise, FieldCheck check) {
        return Objects.requireNonNullElse(optional(type, field, typed, check), otherwise);
    }

    private static <E extends Enum<E>> @Nullable E optional(
            Class<E> type, String field, @Nullable String typed, FieldCheck check) {
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
        check.add(field, "not-one-of", name, known.substring(1, known.length() - 1));
        return null;
    }
}
