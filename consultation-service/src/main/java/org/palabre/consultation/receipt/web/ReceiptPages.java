package org.palabre.consultation.receipt.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.receipt.FollowContribution;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a contributor follows a contribution. */
@Controller
@RequestMapping("/receipts")
class ReceiptPages {

    private final FollowContribution followContribution;
    private final Problems problems;

    ReceiptPages(FollowContribution followContribution, Problems problems) {
        this.followContribution = followContribution;
        this.problems = problems;
    }

    record CodeForm(@Nullable String code) {}

    @GetMapping
    String ask() {
        return "consultation/receipt-ask";
    }

    @PostMapping
    String find(@ModelAttribute("form") CodeForm form, Model model, Locale language, ServerHttpResponse response) {
        String typed = form.code() == null ? "" : form.code();
        try {
            return "redirect:/receipts/" + followContribution.follow(typed).code();
        } catch (Refusal refusal) {
            model.addAttribute(
                    "faults", Map.of("code", problems.message(refusal.code(), refusal.arguments(), language)));
            response.setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
            return "consultation/receipt-ask";
        }
    }

    @GetMapping("/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String received,
            Model model,
            ServerHttpResponse response) {
        response.getHeaders().setCacheControl(CacheControl.noStore());
        model.addAttribute("followed", followContribution.follow(code));
        model.addAttribute("received", received != null);
        return "consultation/receipt";
    }
}
