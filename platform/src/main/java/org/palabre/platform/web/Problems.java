package org.palabre.platform.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palabre.platform.refusal.Refusal.Fault;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Translates problems into the reader's language. */
@Component
public final class Problems {

    private static final String PREFIX = "problem.";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** Messages by field name; only the first fault of a field. */
    public Map<String, String> byField(List<Fault> faults, Locale language) {
        var messageByField = new LinkedHashMap<String, String>();
        for (Fault fault : faults) {
            messageByField.putIfAbsent(fault.field(), message(fault.code(), fault.arguments(), language));
        }
        return messageByField;
    }

    /** Message of a problem. */
    public String message(String code, List<Object> arguments, Locale language) {
        return messages.getMessage(PREFIX + code, arguments.toArray(), language);
    }

    ProblemDetail detail(Problem problem, Locale language) {
        var detail = ProblemDetail.forStatusAndDetail(
                problem.status(), message(problem.code(), problem.arguments(), language));
        detail.setType(URI.create("urn:palabre:problem:" + problem.code()));
        detail.setTitle(messages.getMessage(
                "problem.title." + problem.status().value(),
                null,
                problem.status().getReasonPhrase(),
                language));
        if (!problem.faults().isEmpty()) {
            detail.setProperty("errors", byField(problem.faults(), language));
        }
        return detail;
    }
}
