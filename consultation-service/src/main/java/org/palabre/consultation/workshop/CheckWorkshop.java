package org.palabre.consultation.workshop;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.contribution.CheckSubmission;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.text.TextSanitizer;
import org.springframework.stereotype.Component;

/** Checks the record of a workshop and names everything that is wrong at once, field by field. */
@Component
class CheckWorkshop {

    private static final Length PLACE = Length.atMost(120);
    private static final Length FIELD = Length.atMost(200);
    private static final int MOST_PEOPLE = 100_000;
    private static final String NUMBER = "[0-9]{1,7}";

    private final Consultations consultations;
    private final Regions regions;
    private final PaperComesLate paperComesLate;
    private final HeldInTime heldInTime;

    CheckWorkshop(Consultations consultations, Regions regions, PaperComesLate paperComesLate, HeldInTime heldInTime) {
        this.consultations = consultations;
        this.regions = regions;
        this.paperComesLate = paperComesLate;
        this.heldInTime = heldInTime;
    }

    /**
     * Checks what was typed.
     *
     * @throws Refusal naming each wrong field
     */
    Occasion check(Member member, WorkshopDraft typed) {
        var check = new FieldCheck();
        Optional<Consultation> consultation = consultation(typed.consultation(), check);
        String region = region(member, typed.region(), check);
        String place = place(typed.place(), check);
        LocalDate date = date(typed.date(), consultation, check);
        HeadCounts headCounts = headCounts(typed, check);
        String language = CheckSubmission.language(typed.language(), check);
        check.refuseIfWrong();
        return new Occasion(consultation.orElseThrow().slug(), region, place, date, headCounts, language);
    }

    private Optional<Consultation> consultation(@Nullable String typed, FieldCheck check) {
        String slug = required("consultation", typed, check);
        Optional<Consultation> named = slug.isEmpty() ? Optional.empty() : consultations.findById(slug);
        if (named.isEmpty() && !slug.isEmpty()) {
            check.add("consultation", "no-consultation", slug);
        }
        if (named.isPresent() && !paperComesLate.allowsRecording(named.get())) {
            check.add("consultation", "takes-no-workshops." + named.get().state());
        }
        return named;
    }

    private String region(Member member, @Nullable String typed, FieldCheck check) {
        String region = required("region", typed, check);
        if (!region.isEmpty() && !regions.contain(region)) {
            check.add("region", "unknown-region", region);
        } else if (!region.isEmpty() && !member.facilitates(region)) {
            check.add("region", "not-your-region");
        }
        return region;
    }

    private static String place(@Nullable String typed, FieldCheck check) {
        return check.requiredLine("place", typed, PLACE);
    }

    private LocalDate date(@Nullable String typed, Optional<Consultation> consultation, FieldCheck check) {
        String day = required("date", typed, check);
        if (day.isEmpty()) {
            return LocalDate.EPOCH;
        }
        try {
            LocalDate date = LocalDate.parse(day);
            consultation
                    .flatMap(held -> heldInTime.faultOf(date, held.calendar()))
                    .ifPresent(check::add);
            return date;
        } catch (DateTimeParseException unreadable) {
            check.add("date", "date-unreadable");
            return LocalDate.EPOCH;
        }
    }

    private static HeadCounts headCounts(WorkshopDraft typed, FieldCheck check) {
        required("total", typed.total(), check);
        Integer total = number("total", typed.total(), MOST_PEOPLE, check);
        int most = total == null ? MOST_PEOPLE : total;
        return new HeadCounts(
                total == null ? 0 : total,
                number("women", typed.women(), most, check),
                number("youth", typed.youth(), most, check),
                number("withDisability", typed.withDisability(), most, check));
    }

    private static @Nullable Integer number(String field, @Nullable String typed, int most, FieldCheck check) {
        String digits = TextSanitizer.clean(typed);
        if (digits == null) {
            return null;
        }
        if (!digits.matches(NUMBER)) {
            check.add(field, "head-count");
            return null;
        }
        int number = Integer.parseInt(digits);
        if (number > most) {
            check.add(field, most == MOST_PEOPLE ? "too-many-people" : "more-than-all", most);
        }
        return number;
    }

    private static String required(String field, @Nullable String typed, FieldCheck check) {
        return check.requiredLine(field, typed, FIELD);
    }
}
