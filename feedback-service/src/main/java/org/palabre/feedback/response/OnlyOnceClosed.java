package org.palabre.feedback.response;

import org.palabre.feedback.consultation.Consultation;
import org.palabre.platform.refusal.Refusal;

/**
 * A consultation is answered once it is closed. As long as it is open more may be contributed, and the response would
 * leave that unanswered.
 */
final class OnlyOnceClosed {

    private OnlyOnceClosed() {}

    static void check(Consultation consultation) {
        switch (consultation.state()) {
            case OPEN -> throw Refusal.conflict("consultation-open");
            case DRAFT, ANNOUNCED -> throw Refusal.conflict("consultation-not-yet-open");
            case CLOSED, RESPONDED -> {}
        }
    }
}
