package org.palabre.consultation.workshop;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.contribution.CheckSubmission;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.security.Member;
import org.palabre.platform.text.TextSanitizer;
import org.springframework.stereotype.Component;

/** Checks the record of a workshop and names everything that is wrong at once, field by field. */
@Component
class CheckWorkshop {

    private static final int LONGEST_PLACE = 120;
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
        List<Fault> faults = new ArrayList<>();
        Optional<Consultation> consultation = consultation(typed.consultation(), faults);
        String region = region(member, typed.region(), faults);
        String place = place(typed.place(), faults);
        LocalDate date = date(typed.date(), consultation, faults);
        HeadCounts headCounts = headCounts(typed, faults);
        String language = CheckSubmission.language(typed.language(), faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return new Occasion(consultation.orElseThrow().slug(), region, place, date, headCounts, language);
    }

    private Optional<Consultation> consultation(@Nullable String typed, List<Fault> faults) {
        String slug = required("consultation", typed, faults);
        Optional<Consultation> named = slug.isEmpty() ? Optional.empty() : consultations.findById(slug);
        if (named.isEmpty() && !slug.isEmpty()) {
            faults.add(Fault.of("consultation", "no-consultation", slug));
        }
        if (named.isPresent() && !paperComesLate.allowsRecording(named.get())) {
            faults.add(
                    Fault.of("consultation", "takes-no-workshops." + named.get().state()));
        }
        return named;
    }

    private String region(Member member, @Nullable String typed, List<Fault> faults) {
        String region = required("region", typed, faults);
        if (!region.isEmpty() && !regions.contain(region)) {
            faults.add(Fault.of("region", "unknown-region", region));
        } else if (!region.isEmpty() && !member.facilitates(region)) {
            faults.add(Fault.of("region", "not-your-region"));
        }
        return region;
    }

    private static String place(@Nullable String typed, List<Fault> faults) {
        String place = required("place", typed, faults).replaceAll("\\s+", " ");
        if (TextSanitizer.length(place) > LONGEST_PLACE) {
            faults.add(Fault.of("place", "too-long", LONGEST_PLACE, TextSanitizer.length(place)));
        }
        return place;
    }

    private LocalDate date(@Nullable String typed, Optional<Consultation> consultation, List<Fault> faults) {
        String day = required("date", typed, faults);
        if (day.isEmpty()) {
            return LocalDate.EPOCH;
        }
        try {
            LocalDate date = LocalDate.parse(day);
            consultation
                    .flatMap(held -> heldInTime.faultOf(date, held.calendar()))
                    .ifPresent(faults::add);
            return date;
        } catch (DateTimeParseException unreadable) {
            faults.add(Fault.of("date", "date-unreadable"));
            return LocalDate.EPOCH;
        }
    }

    private static HeadCounts headCounts(WorkshopDraft typed, List<Fault> faults) {
        required("total", typed.total(), faults);
        Integer total = number("total", typed.total(), MOST_PEOPLE, faults);
        int most = total == null ? MOST_PEOPLE : total;
        return new HeadCounts(
                total == null ? 0 : total,
                number("women", typed.women(), most, faults),
                number("youth", typed.youth(), most, faults),
                number("withDisability", typed.withDisability(), most, faults));
    }

    private static @Nullable Integer number(String field, @Nullable String typed, int most, List<Fault> faults) {
        String digits = TextSanitizer.clean(typed);
        if (digits == null) {
            return null;
        }
        if (!digits.matches(NUMBER)) {
            faults.add(Fault.of(field, "head-count"));
            return null;
        }
        int number = Integer.parseInt(digits);
        if (number > most) {
            faults.add(Fault.of(field, most == MOST_PEOPLE ? "too-many-people" : "more-than-all", most));
        }
        return number;
    }

    private static String required(String field, @Nullable String typed, List<Fault> faults) {
        String text = TextSanitizer.clean(typed);
        if (text == null) {
            faults.add(Fault.of(field, "required"));
        }
        return text == null ? "" : text;
    }
}
