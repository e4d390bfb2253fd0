package org.palabre.consultation.workshop.notes.splitting;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palabre.platform.personaldata.Mention;
import org.palabre.platform.personaldata.PersonName;
import org.palabre.platform.personaldata.PersonName.Likeness;
import org.palabre.platform.personaldata.PersonalData;

/** A line or cell that tells who somebody is: a name, alone or with what that person does and how to reach them. */
final class PersonEntry {

    private static final Pattern NAME_AND_MORE = Pattern.compile(
            "^(?<name>[^,;:(\\t|–—/]{2,60}?)(?:\\s*(?:[,;(\\t|–—/]|\\s-\\s)(?<more>.{0,200}))?$", Pattern.DOTALL);
    private static final Pattern ENUMERATION = Pattern.compile("\\s*(?:[,;/•\\n]|\\bet\\b|\\band\\b)\\s*");
    private static final Pattern NUMBERS = Pattern.compile("[\\p{Nd}+().\\h-]{6,}");
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\s*\\p{Nd}{1,3}\\s*[.)]?\\s*");
    private static final int FEWEST = 3;
    private static final double MOST = 0.6;
    private static final int LONGEST_ROLE = 16;

    private PersonEntry() {}

    /** How far a text looks like such an entry and nothing else. */
    static Likeness likeness(String text) {
        if (enumeratesPeople(text)) {
            return Likeness.LIKELY;
        }
        String words = withoutContacts(text);
        boolean contacts = words.length() < text.strip().length();
        if (contacts && beginsWithName(words)) {
            return Likeness.LIKELY;
        }
        Matcher matcher = NAME_AND_MORE.matcher(words);
        if (!matcher.matches()) {
            return Likeness.NONE;
        }
        Likeness name = PersonName.likeness(matcher.group("name"));
        String more = matcher.group("more");
        if (name == Likeness.NONE || (more != null && !tellsRole(more))) {
            return Likeness.NONE;
        }
        return contacts ? Likeness.LIKELY : name;
    }

    static boolean hasContact(String text) {
        return withoutContacts(text).length() < text.strip().length();
    }

    /** Two words of a name before whatever else a line tells of somebody whose number it gives. */
    private static boolean beginsWithName(String words) {
        String[] start = LIST_NUMBER.matcher(words).replaceFirst("").strip().split("\\s+", 3);
        return start.length > 1
                && Sentences.words(words) <= LONGEST_ROLE
                && !Sentences.speaks(words)
                && PersonName.likeness(start[0] + " " + start[1]) != Likeness.NONE;
    }

    /** The name that an entry begins with. */
    static String name(String text) {
        Matcher matcher = NAME_AND_MORE.matcher(withoutContacts(text));
        return matcher.matches() ? matcher.group("name").strip() : text.strip();
    }

    /** Whether a text lists people: {@code Awa EXEMPLE, Paul MODELE et Issa TEMOIN}. */
    static boolean enumeratesPeople(String text) {
        List<String> parts = parts(text);
        long names = parts.stream()
                .filter(part -> PersonName.likeness(part) != Likeness.NONE)
                .count();
        boolean certain = parts.stream().anyMatch(part -> PersonName.likeness(part) == Likeness.LIKELY);
        return certain && names >= FEWEST && names >= MOST * parts.size();
    }

    static List<String> parts(String text) {
        int colon = text.indexOf(':');
        String list = colon >= 0 && colon < LONGEST_ROLE * 4 ? text.substring(colon + 1) : text;
        return Arrays.stream(ENUMERATION.split(list))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static boolean tellsRole(String more) {
        return Sentences.words(more) <= LONGEST_ROLE && !Sentences.speaks(more);
    }

    private static String withoutContacts(String text) {
        List<Mention> contacts = PersonalData.in(text).stream()
                .filter(mention -> mention.kind() != Mention.Kind.NAME)
                .toList();
        String words =
                contacts.isEmpty() ? text : PersonalData.without(text, contacts).replace(PersonalData.GAP, " ");
        return NUMBERS.matcher(words)
                .replaceAll(" ")
                .replaceAll("(?iu)\\b(?:t[ée]l|e-?mail|contact|phone)\\b\\.?\\s*:?", " ")
                .strip();
    }
}
