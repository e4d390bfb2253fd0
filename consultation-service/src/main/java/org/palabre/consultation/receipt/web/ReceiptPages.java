package org.palabre.consultation.receipt.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.receipt.FollowContribution;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.web.RefusedForm;
import org.springframework.http.CacheControl;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages where a contributor follows a contribution. */
@Controller
@RequestMapping("/receipts")
class ReceiptPages {

    private final FollowContribution followContribution;
    private final RefusedForm refusedForm;

    ReceiptPages(FollowContribution followContribution, RefusedForm refusedForm) {
        this.followContribution = followContribution;
        this.refusedForm = refusedForm;
    }

    record CodeForm(@Nullable String code) {}

    @GetMapping
    String showForm() {
        return "consultation/receipt-ask";
    }

    @PostMapping
    String find(@ModelAttribute("form") CodeForm form, Model model, Locale language, ServerHttpResponse response) {
        String input = form.code() == null ? "" : form.code();
        try {
            return "redirect:/receipts/" + followContribution.follow(input).code();
        } catch (Refusal refusal) {
            var fault = new Fault("code", refusal.code(), refusal.arguments());
            refusedForm.explain(Refusal.invalidFields(List.of(fault)), model, language, response);
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
