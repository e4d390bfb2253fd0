package org.palabre.platform.web;

import java.util.Locale;
import org.palabre.platform.refusal.Refusal;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

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
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        Problem problem = Problem.of(refusal);
        response.setStatusCode(problem.status());
        response.getHeaders().addAll(problem.headers());
        model.addAttribute("faults", problems.byField(refusal.faults(), language));
        if (refusal.faults().isEmpty()) {
            model.addAttribute("refusal", problems.message(refusal.code(), refusal.arguments(), language));
        }
    }
}
