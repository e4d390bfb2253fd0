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

/** Opens and closes consultations according to their calendars. */
@Service
class FollowCalendar implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(FollowCalendar.class);
    private static final List<ConsultationState> ACTIVE = List.of(ConsultationState.ANNOUNCED, ConsultationState.OPEN);

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

    /** Checks all consultations that may open or close. */
    void follow() {
        try {
            consultations.findByStateIn(ACTIVE).forEach(this::follow);
        } catch (DataAccessException unavailable) {
            LOG.warn("Calendar check failed, store unavailable: {}", unavailable.getMessage());
        }
    }

    private void follow(Consultation consultation) {
        if (consultation.applyCalendar(clock.instant())) {
            try {
                consultations.save(consultation);
            } catch (OptimisticLockingFailureException conflict) {
                LOG.debug("{} changed meanwhile, checked again at the next run", consultation.slug());
            }
        }
    }
}
