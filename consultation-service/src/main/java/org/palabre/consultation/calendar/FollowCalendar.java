package org.palabre.consultation.calendar;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Service;

/** Opens and closes consultations when their calendar says so. */
@Service
public class FollowCalendar implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(FollowCalendar.class);
    private static final List<ConsultationState> MOVING = List.of(ConsultationState.ANNOUNCED, ConsultationState.OPEN);

    private final Consultations consultations;
    private final Clock clock;
    private final CalendarSettings settings;

    FollowCalendar(Consultations consultations, Clock clock, CalendarSettings settings) {
        this.consultations = consultations;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(this::follow, settings.calendarEvery());
    }

    /** Looks at every consultation that may still move. */
    public void follow() {
        try {
            consultations.findByStateIn(MOVING).forEach(this::follow);
        } catch (DataAccessException away) {
            LOG.warn("The calendar waits for the store: {}", away.getMessage());
        }
    }

    private void follow(Consultation consultation) {
        if (consultation.follow(clock.instant())) {
            try {
                consultations.save(consultation);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                LOG.debug("{} changed meanwhile; the next look decides", consultation.slug());
            }
        }
    }
}
