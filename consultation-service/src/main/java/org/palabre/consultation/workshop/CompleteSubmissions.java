package org.palabre.consultation.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.palabre.consultation.contribution.AddWorkshopContributions;
import org.palabre.consultation.contribution.ContributionContent;
import org.palabre.consultation.contribution.Kind;
import org.palabre.consultation.contribution.Origin;
import org.palabre.consultation.contribution.WorkshopLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Service;

/**
 * Writes the contributions of submitted workshops: at once, and at start and now and then for those whose writing was
 * cut short. Writing them again changes nothing.
 */
@Service
public class CompleteSubmissions implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(CompleteSubmissions.class);

    private final Workshops workshops;
    private final AddWorkshopContributions takeFromWorkshop;
    private final NotesWords words;
    private final WorkshopSettings settings;

    CompleteSubmissions(
            Workshops workshops,
            AddWorkshopContributions takeFromWorkshop,
            NotesWords words,
            WorkshopSettings settings) {
        this.workshops = workshops;
        this.takeFromWorkshop = takeFromWorkshop;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(this::completeAll, settings.completeEvery());
    }

    /** Looks for submitted workshops whose contributions are not all written. */
    public void completeAll() {
        try {
            workshops.findIncomplete().forEach(this::complete);
        } catch (RuntimeException away) {
            LOG.warn("Submitted workshops wait for the store: {}", away.getMessage());
        }
    }

    /** Writes the contributions of one; if that fails, the next look does it. */
    void complete(Workshop workshop) {
        try {
            takeFromWorkshop.take(
                    workshop.occasion().consultation(),
                    Objects.requireNonNull(workshop.submittedAt()),
                    lines(workshop));
            workshops.contributionsAreWritten(workshop.id());
        } catch (RuntimeException later) {
            LOG.warn("The contributions of workshop {} are still to be written", workshop.id(), later);
        }
    }

    List<AddWorkshopContributions.Line> lines(Workshop workshop) {
        return workshop.review().kept().stream()
                .map(item -> new AddWorkshopContributions.Line(
                        workshop.contributionOf(item), content(workshop.occasion(), workshop, item)))
                .toList();
    }

    /** The line is said in French, the administrative language, for it is published as it stands. */
    private ContributionContent content(Occasion occasion, Workshop workshop, ReviewItem item) {
        return new ContributionContent(
                Origin.WORKSHOP,
                occasion.language(),
                occasion.region(),
                Kind.CITIZEN,
                null,
                item.text(),
                new WorkshopLine(
                        workshop.id(), occasion.place(), occasion.date(), words.of(item.place(), Locale.FRENCH)));
    }
}
