package org.palabre.consultation.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.palabre.consultation.contribution.AddWorkshopContributions;
import org.palabre.consultation.contribution.ContributionContent;
import org.palabre.consultation.contribution.DerivedIdentities;
import org.palabre.consultation.contribution.Kind;
import org.palabre.consultation.contribution.Origin;
import org.palabre.consultation.contribution.WorkshopLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Service;

/**
 * Writes the contributions of submitted workshops: right after submission, and at intervals for workshops whose
 * writing was interrupted. Idempotent.
 */
@Service
public class CompleteSubmissions implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(CompleteSubmissions.class);

    private final Workshops workshops;
    private final AddWorkshopContributions takeFromWorkshop;
    private final DerivedIdentities identities;
    private final NotesWords words;
    private final WorkshopSettings settings;

    CompleteSubmissions(
            Workshops workshops,
            AddWorkshopContributions takeFromWorkshop,
            DerivedIdentities identities,
            NotesWords words,
            WorkshopSettings settings) {
        this.workshops = workshops;
        this.takeFromWorkshop = takeFromWorkshop;
        this.identities = identities;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(this::completeAll, settings.completeEvery());
    }

    /** Writes the missing contributions of submitted workshops. */
    public void completeAll() {
        try {
            workshops.findIncomplete().forEach(this::complete);
        } catch (RuntimeException failure) {
            LOG.warn("Submitted workshops could not be completed, retried later: {}", failure.getMessage());
        }
    }

    /** Writes the contributions of one workshop; a failure is retried at the next run. */
    void complete(Workshop workshop) {
        try {
            takeFromWorkshop.take(
                    workshop.occasion().consultation(),
                    Objects.requireNonNull(workshop.submittedAt()),
                    lines(workshop));
            workshops.markComplete(workshop.id());
        } catch (RuntimeException failure) {
            LOG.warn("The contributions of workshop {} could not be written, retried later", workshop.id(), failure);
        }
    }

    List<AddWorkshopContributions.Line> lines(Workshop workshop) {
        return workshop.review().kept().stream()
                .map(item -> new AddWorkshopContributions.Line(
                        workshop.contributionOf(item, identities), content(workshop.occasion(), workshop, item)))
                .toList();
    }

    /** The line is described in French, the administrative language, because it is published unchanged. */
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
