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

/** Checks the input for a workshop and collects the faults of all fields. */
@Component
class CheckWorkshop {

    private static final Length PLACE = Length.atMost(120);
    private static final Length FIELD = Length.atMost(200);
    private static final int MAX_PEOPLE = 100_000;
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
     * Checks the input.
     *
     * @throws Refusal with every invalid field
     */
    Occasion check(Member member, WorkshopDraft draft) {
        var check = new FieldCheck();
        Optional<Consultation> consultation = consultation(draft.consultation(), check);
        String region = region(member, draft.region(), check);
        String place = place(draft.place(), check);
        LocalDate date = date(draft.date(), consultation, check);
        HeadCounts headCounts = headCounts(draft, check);
        String language = CheckSubmission.language(draft.language(), check);
        check.refuseIfWrong();
        return new Occasion(consultation.orElseThrow().slug(), region, place, date, headCounts, language);
    }

    private Optional<Consultation> consultation(@Nullable String input, FieldCheck check) {
        String slug = required("consultation", input, check);
        Optional<Consultation> consultation = slug.isEmpty() ? Optional.empty() : consultations.findById(slug);
        if (consultation.isEmpty() && !slug.isEmpty()) {
            check.add("consultation", "no-consultation", slug);
        }
        if (consultation.isPresent() && !paperComesLate.allowsRecording(consultation.get())) {
            check.add("consultation", "takes-no-workshops." + consultation.get().state());
        }
        return consultation;
    }

    private String region(Member member, @Nullable String input, FieldCheck check) {
        String region = required("region", input, check);
        if (!region.isEmpty() && !regions.contain(region)) {
            check.add("region", "unknown-region", region);
        } else if (!region.isEmpty() && !member.facilitates(region)) {
            check.add("region", "not-your-region");
        }
        return region;
    }

    private static String place(@Nullable String input, FieldCheck check) {
        return check.requiredLine("place", input, PLACE);
    }

    private LocalDate date(@Nullable String input, Optional<Consultation> consultation, FieldCheck check) {
        String day = required("date", input, check);
        if (day.isEmpty()) {
            return LocalDate.EPOCH;
        }
        try {
            LocalDate date = LocalDate.parse(day);
            consultation
                    .flatMap(found -> heldInTime.faultOf(date, found.calendar()))
                    .ifPresent(check::add);
            return date;
        } catch (DateTimeParseException unreadable) {
            check.add("date", "date-unreadable");
            return LocalDate.EPOCH;
        }
    }

    private static HeadCounts headCounts(WorkshopDraft draft, FieldCheck check) {
        required("total", draft.total(), check);
        Integer total = number("total", draft.total(), MAX_PEOPLE, check);
        int max = total == null ? MAX_PEOPLE : total;
        return new HeadCounts(
                total == null ? 0 : total,
                number("women", draft.women(), max, check),
                number("youth", draft.youth(), max, check),
                number("withDisability", draft.withDisability(), max, check));
    }

    private static @Nullable Integer number(String field, @Nullable String input, int max, FieldCheck check) {
        String digits = TextSanitizer.clean(input);
        if (digits == null) {
            return null;
        }
        if (!digits.matches(NUMBER)) {
            check.add(field, "head-count");
            return null;
        }
        int number = Integer.parseInt(digits);
        if (number > max) {
            check.add(field, max == MAX_PEOPLE ? "too-many-people" : "more-than-all", max);
        }
        return number;
    }

    private static String required(String field, @Nullable String input, FieldCheck check) {
        return check.requiredLine(field, input, FIELD);
    }
}
