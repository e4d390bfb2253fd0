package org.palabre.platform.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.palabre.platform.refusal.Refusal;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.reactive.result.view.Rendering;

/** Puts a refusal on the page of the form that it answers, where what was typed can be mended and sent again. */
@Component
public final class RefusedForm {

    private final Problems problems;

    RefusedForm(Problems problems) {
        this.problems = problems;
    }

    /**
     * Sets the status, and what the page shows: {@code faults} by field or, where the form is refused as a whole, the
     * sentence {@code refusal}.
     *
     * @throws Refusal the same, if there is no such page for this reader
     */
    public void explain(Refusal refusal, Model model, Locale language, ServerHttpResponse response) {
        Explanation explanation = explanation(refusal, language);
        response.setStatusCode(explanation.problem().status());
        response.getHeaders().addAll(explanation.problem().headers());
        model.addAllAttributes(explanation.attributes());
    }

    /**
     * The same for a page with its status and attributes in one object.
     *
     * @throws Refusal the same, if there is no such page for this reader
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
