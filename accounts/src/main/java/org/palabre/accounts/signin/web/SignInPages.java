package org.palabre.accounts.signin.web;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.accounts.signin.CheckCredentials;
import org.palabre.platform.web.LocalAddress;
import org.palabre.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/** Pages for sign-in and sign-out. */
@Controller
class SignInPages {

    private final CheckCredentials checkCredentials;
    private final Problems problems;
    private final WebSessionServerSecurityContextRepository contexts = new WebSessionServerSecurityContextRepository();

    SignInPages(CheckCredentials checkCredentials, Problems problems) {
        this.checkCredentials = checkCredentials;
        this.problems = problems;
    }

    record SignInForm(
            @Nullable String name,
            @Nullable String password,
            @Nullable String next) {

        @Override
        public String toString() {
            return "SignInForm[" + name + "]";
        }
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) @Nullable String next, Model model) {
        model.addAttribute("form", new SignInForm(null, null, next));
        return "accounts/sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(
            @ModelAttribute("form") SignInForm form,
            ServerWebExchange exchange,
            WebSession session,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        var credentials = UsernamePasswordAuthenticationToken.unauthenticated(
                form.name() == null ? "" : form.name(), form.password() == null ? "" : form.password());
        try {
            var member = checkCredentials.check(credentials, address(exchange));
            session.changeSessionId().block();
            contexts.save(exchange, new SecurityContextImpl(member)).block();
            return "redirect:" + LocalAddress.orHome(form.next());
        } catch (LockedException throttled) {
            return redisplay("sign-in-throttled", HttpStatus.TOO_MANY_REQUESTS, model, language, response);
        } catch (BadCredentialsException wrong) {
            return redisplay("sign-in-wrong", HttpStatus.UNPROCESSABLE_CONTENT, model, language, response);
        }
    }

    @PostMapping("/sign-out")
    String signOut(WebSession session) {
        session.invalidate().block();
        return "redirect:/";
    }

    private String redisplay(
            String code, HttpStatus status, Model model, Locale language, ServerHttpResponse response) {
        response.setStatusCode(status);
        model.addAttribute("refusal", problems.message(code, List.of(), language));
        return "accounts/sign-in";
    }

    private static String address(ServerWebExchange exchange) {
        InetSocketAddress address = exchange.getRequest().getRemoteAddress();
        return address == null ? "" : address.getHostString();
    }
}
