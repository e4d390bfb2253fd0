package org.palabre.synthesis.consultation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Takes note of a consultation's newest state. Hearing it twice, or late, changes nothing. */
@Component
public class FollowConsultation {

    private final Consultations consultations;
    private final List<ConsultationFollower> followers;

    FollowConsultation(Consultations consultations, List<ConsultationFollower> followers) {
        this.consultations = consultations;
        this.followers = followers;
    }

    /** The consultation is told to be in this state. */
    public void follow(Consultation told) {
        if (consultations.keep(told)) {
            followers.forEach(follower -> follower.changed(told));
        }
    }
}
