package org.palabre.synthesis.grouping.web;

import org.palabre.platform.security.Member;
import org.palabre.synthesis.grouping.ReadRun;
import org.palabre.synthesis.grouping.StartFullRun;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Pages for full runs. */
@Controller
class RunPages {

    private static final String EVERY_TWO_SECONDS = "2";

    private final StartFullRun startFullRun;
    private final ReadRun readRun;

    RunPages(StartFullRun startFullRun, ReadRun readRun) {
        this.startFullRun = startFullRun;
        this.readRun = readRun;
    }

    @PostMapping("/themes/of/{slug}/runs")
    String start(@PathVariable String slug, Member member) {
        return "redirect:/themes/runs/" + startFullRun.request(member, slug).id();
    }

    @GetMapping("/themes/runs/{id}")
    String run(@PathVariable String id, Model model, ServerHttpResponse response) {
        ReadRun.RunDetails details = readRun.of(id);
        if (details.run().isUnderWay()) {
            response.getHeaders().set("Refresh", EVERY_TWO_SECONDS);
        }
        model.addAttribute("run", details.run());
        model.addAttribute("consultation", details.consultation());
        return "synthesis/run";
    }
}
