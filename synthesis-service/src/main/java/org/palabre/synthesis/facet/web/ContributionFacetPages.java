package org.palabre.synthesis.facet.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.synthesis.facet.ChooseFacets;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.ReadFacets;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page with a contribution's facets, where members can override the lexicon. */
@Controller
@RequestMapping("/themes/contributions/{id}/facets")
class ContributionFacetPages {

    private final ReadFacets readFacets;
    private final ChooseFacets chooseFacets;

    ContributionFacetPages(ReadFacets readFacets, ChooseFacets chooseFacets) {
        this.readFacets = readFacets;
        this.chooseFacets = chooseFacets;
    }

    /** The form with the chosen values, or the request to reset them. */
    record FacetForm(@Nullable List<String> value, @Nullable String lexicon) {}

    @GetMapping
    String show(@PathVariable UUID id, @Nullable Member member, Model model) {
        ReadFacets.Classified classified = readFacets.of(id);
        model.addAttribute("contribution", classified.contribution());
        model.addAttribute("axes", Axis.of(classified.faceting()));
        model.addAttribute("mayChoose", member != null && (member.is(Role.MSF) || member.is(Role.SECRETARIAT)));
        return "synthesis/facets-of-contribution";
    }

    @PostMapping
    String choose(
            @PathVariable UUID id,
            @ModelAttribute("form") FacetForm form,
            Member member,
            Model model,
            ServerHttpResponse response) {
        try {
            if (form.lexicon() == null) {
                chooseFacets.choose(member, id, values(form));
            } else {
                chooseFacets.reset(id);
            }
            return "redirect:/themes/contributions/" + id + "/facets";
        } catch (OptimisticLockingFailureException conflict) {
            response.setStatusCode(HttpStatus.CONFLICT);
            model.addAttribute("lost", true);
            return show(id, member, model);
        }
    }

    private static Set<FacetValue> values(FacetForm form) {
        List<String> ticked = form.value();
        return ticked == null
                ? Set.of()
                : ticked.stream()
                        .map(slug ->
                                FacetValue.named(slug).orElseThrow(() -> Refusal.invalid("facet-value-unknown", slug)))
                        .collect(Collectors.toSet());
    }
}
