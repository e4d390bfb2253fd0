package org.palabre.accounts.account.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palabre.accounts.account.Account;
import org.palabre.accounts.account.Accounts;
import org.palabre.accounts.account.ManageAccounts;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
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

/** Pages where the secretariat manages accounts and members change their passwords. */
@Controller
@RequestMapping("/accounts")
class AccountPages {

    private final Accounts accounts;
    private final ManageAccounts manageAccounts;
    private final Regions regions;
    private final RefusedForm refusedForm;

    AccountPages(Accounts accounts, ManageAccounts manageAccounts, Regions regions, RefusedForm refusedForm) {
        this.accounts = accounts;
        this.manageAccounts = manageAccounts;
        this.regions = regions;
        this.refusedForm = refusedForm;
    }

    record AccountForm(
            @Nullable String name,
            @Nullable Set<Role> roles,
            @Nullable Set<String> regions) {

        Set<Role> chosenRoles() {
            return roles == null ? Set.of() : roles;
        }

        Set<String> chosenRegions() {
            return regions == null ? Set.of() : regions;
        }

        public boolean has(Role role) {
            return chosenRoles().contains(role);
        }

        public boolean has(String region) {
            return chosenRegions().contains(region);
        }
    }

    record PasswordForm(@Nullable String present, @Nullable String password) {

        @Override
        public String toString() {
            return "PasswordForm";
        }
    }

    @GetMapping
    String list(Model model) {
        return list(new AccountForm(null, null, null), model);
    }

    @PostMapping
    String open(@ModelAttribute("form") AccountForm form, Model model, Locale language, ServerHttpResponse response) {
        try {
            model.addAttribute("fresh", manageAccounts.open(form.name(), form.chosenRoles(), form.chosenRegions()));
            response.getHeaders().setCacheControl(CacheControl.noStore());
            return list(new AccountForm(null, null, null), model);
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            return list(form, model);
        }
    }

    @PostMapping("/{name}/password")
    String resetPassword(@PathVariable String name, Model model, ServerHttpResponse response) {
        model.addAttribute("fresh", manageAccounts.resetPassword(name));
        response.getHeaders().setCacheControl(CacheControl.noStore());
        return list(model);
    }

    @PostMapping("/{name}/closing")
    String close(@PathVariable String name, Member member) {
        manageAccounts.close(name, true, member.id());
        return "redirect:/accounts";
    }

    @PostMapping("/{name}/opening")
    String open(@PathVariable String name, Member member) {
        manageAccounts.close(name, false, member.id());
        return "redirect:/accounts";
    }

    @GetMapping("/me")
    String me() {
        return "accounts/me";
    }

    @PostMapping("/me")
    String changePassword(
            @ModelAttribute("form") PasswordForm form,
            Member member,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        try {
            manageAccounts.changeOwnPassword(
                    member.id(),
                    form.present() == null ? "" : form.present(),
                    form.password() == null ? "" : form.password());
            return "redirect:/sign-in";
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            return "accounts/me";
        }
    }

    private String list(AccountForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "accounts",
                accounts.findAll().stream()
                        .sorted(Comparator.comparing(Account::name))
                        .toList());
        model.addAttribute("allRoles", List.of(Role.values()));
        model.addAttribute("allRegions", regions.all());
        return "accounts/accounts";
    }
}
