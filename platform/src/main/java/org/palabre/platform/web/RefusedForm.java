package org.palabre.platform.web;

import java.util.Locale;
import org.palabre.platform.refusal.Refusal;
import org.springframework.http.HttpStatus;
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
     * The same page with the faults by field, the sentence that refuses, and the status of either.
     *
     * @param page what was typed is on it
     */
    public Rendering.Builder<?> explain(Refusal refusal, Rendering.Builder<?> page, Locale language) {
        return page.modelAttribute("faults", problems.byField(refusal.faults(), language))
                .modelAttribute("refusal", problems.message(refusal.code(), refusal.arguments(), language))
                .status(
                        refusal.kind() == Refusal.Kind.CONFLICT
                                ? HttpStatus.CONFLICT
                                : HttpStatus.UNPROCESSABLE_CONTENT);
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
