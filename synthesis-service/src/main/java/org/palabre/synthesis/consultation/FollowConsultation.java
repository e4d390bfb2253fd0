package org.palabre.synthesis.consultation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Updates the projection of a consultation. Events received twice or late have no effect. */
@Component
public class FollowConsultation {

    private final Consultations consultations;
    private final List<ConsultationFollower> followers;

    FollowConsultation(Consultations consultations, List<ConsultationFollower> followers) {
        this.consultations = consultations;
        this.followers = followers;
    }

    /** Saves the state of a consultation unless a newer one is stored. */
    public void follow(Consultation consultation) {
        if (consultations.saveIfNewer(consultation)) {
            followers.forEach(follower -> follower.changed(consultation));
        }
    }
}
