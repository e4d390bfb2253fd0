package org.palabre.feedback.response;

import org.palabre.feedback.decision.Decision;
import org.palabre.feedback.decision.PublishedDecisions;
import org.springframework.stereotype.Component;

/** A decision is published once an answer or a pending answer is based on it. */
@Component
class PublishedInResponses implements PublishedDecisions {

    private final Answers answers;
    private final Responses responses;

    PublishedInResponses(Answers answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
    }

    @Override
    public boolean contain(Decision decision) {
        ReasonedResponse response = responses.find(decision.consultation());
        return (response != null && response.awaitsAnswersOf(decision.id())) || answers.existFor(decision.id());
    }
}
