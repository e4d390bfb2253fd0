package org.palabre.feedback.response;

import org.palabre.feedback.consultation.Consultation;
import org.palabre.platform.refusal.Refusal;

/**
 * Policy: a response is published only after the consultation has closed, because later contributions would stay
 * unanswered.
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
