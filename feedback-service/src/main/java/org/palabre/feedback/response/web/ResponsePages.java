package org.palabre.feedback.response.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.feedback.response.Answer;
import org.palabre.feedback.response.Answers;
import org.palabre.feedback.response.ReasonedResponse;
import org.palabre.feedback.response.ResponseVersion;
import org.palabre.feedback.response.Responses;
import org.palabre.feedback.response.ThemeAnswered;
import org.palabre.feedback.web.Pages;
import org.palabre.platform.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Public pages of the reasoned response: overview, themes and single answers. */
@Controller
class ResponsePages {

    private static final int THEMES_PER_PAGE = 25;

    private final Consultations consultations;
    private final Responses responses;
    private final Answers answers;

    ResponsePages(Consultations consultations, Responses responses, Answers answers) {
        this.consultations = consultations;
        this.responses = responses;
        this.answers = answers;
    }

    @GetMapping("/responses")
    String list(Model model) {
        List<ReasonedResponse> published = responses.all().stream()
                .filter(ReasonedResponse::isPublic)
                .sorted(Comparator.comparing((ReasonedResponse response) ->
                                response.currentVersion().publishedAt())
                        .reversed())
                .toList();
        Map<String, Consultation> bySlug = published.stream()
                .map(response -> consultations.find(response.consultation()))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Consultation::slug, Function.identity()));
        model.addAttribute("responses", published);
        model.addAttribute("consultations", bySlug);
        return "feedback/responses";
    }

    @GetMapping("/responses/{slug}")
    String response(@PathVariable String slug, @RequestParam(defaultValue = "0") int page, Model model) {
        ResponseVersion version = addResponse(slug, model).currentVersion();
        var pages = Pages.at("/responses/" + slug, page, version.themes().size(), THEMES_PER_PAGE);
        model.addAttribute("pages", pages);
        model.addAttribute("themes", pages.of(version.themes()));
        return "feedback/response";
    }

    @GetMapping("/responses/{slug}/contributions")
    String answers(@PathVariable String slug, @RequestParam(defaultValue = "0") int page, Model model) {
        ResponseVersion version = addResponse(slug, model).currentVersion();
        var pages = Pages.at(
                "/responses/" + slug + "/contributions", page, version.counts().answered(), Pages.OF_TEXTS);
        model.addAttribute("pages", pages);
        model.addAttribute("answers", answers.of(slug, null, pages.number(), pages.size()));
        return "feedback/answers";
    }

    @GetMapping("/responses/{slug}/themes/{id}")
    String theme(
            @PathVariable String slug, @PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
        ThemeAnswered theme = addResponse(slug, model)
                .currentVersion()
                .on(id)
                .orElseThrow(() -> Refusal.notFound("theme-not-answered"));
        var pages = Pages.at("/responses/" + slug + "/themes/" + id, page, theme.contributions(), Pages.OF_TEXTS);
        model.addAttribute("theme", theme);
        model.addAttribute("pages", pages);
        model.addAttribute("answers", answers.of(slug, id, pages.number(), pages.size()));
        return "feedback/answers";
    }

    @GetMapping("/responses/{slug}/contributions/{id}")
    String answer(@PathVariable String slug, @PathVariable UUID id, Model model) {
        addResponse(slug, model);
        Answer answer = answers.to(id);
        if (answer == null || !answer.consultation().equals(slug)) {
            throw Refusal.notFound("contribution-not-answered");
        }
        model.addAttribute("answer", answer);
        return "feedback/answer";
    }

    private ReasonedResponse addResponse(String slug, Model model) {
        ReasonedResponse response = responses.published(slug);
        model.addAttribute("response", response);
        model.addAttribute("version", response.currentVersion());
        model.addAttribute("consultation", consultations.get(slug));
        return response;
    }
}
