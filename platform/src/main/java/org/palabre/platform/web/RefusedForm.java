package org.palabre.platform.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.palabre.platform.refusal.Refusal;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.reactive.result.view.Rendering;

/** Adds a refusal to the page of its form, where the user can correct the input. */
@Component
public final class RefusedForm {

    private final Problems problems;

    RefusedForm(Problems problems) {
        this.problems = problems;
    }

    /**
     * Sets the status and the attributes {@code faults}, by field, and {@code refusal}, if the form is refused as a
     * whole.
     *
     * @throws Refusal the given one, if it is of kind not-found or forbidden
     */
    public void explain(Refusal refusal, Model model, Locale language, ServerHttpResponse response) {
        Explanation explanation = explanation(refusal, language);
        response.setStatusCode(explanation.problem().status());
        response.getHeaders().addAll(explanation.problem().headers());
        model.addAllAttributes(explanation.attributes());
    }

    /**
     * Same for a {@link Rendering}.
     *
     * @throws Refusal the given one, if it is of kind not-found or forbidden
     */
    public Rendering.Builder<?> explain(Refusal refusal, Rendering.Builder<?> page, Locale language) {
        Explanation explanation = explanation(refusal, language);
        return page.model(explanation.attributes())
                .status(explanation.problem().status())
                .headers(explanation.problem().headers());
    }

    private Explanation explanation(Refusal refusal, Locale language) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("faults", problems.byField(refusal.faults(), language));
        if (refusal.faults().isEmpty()) {
            attributes.put("refusal", problems.message(refusal.code(), refusal.arguments(), language));
        }
        return new Explanation(Problem.of(refusal), attributes);
    }

    private record Explanation(Problem problem, Map<String, Object> attributes) {}
}
