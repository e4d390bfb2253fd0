package org.palabre.platform.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.WebSession;

@Controller
class NotePages {

    @GetMapping("/notes")
    String form() {
        return "sample";
    }

    @PostMapping("/notes")
    @ResponseBody
    String save() {
        return "saved";
    }

    @GetMapping({"/notes/{failure}", "/api/notes/{failure}"})
    @ResponseBody
    String fail(@PathVariable String failure) {
        throw switch (failure) {
            case "unknown" -> Refusal.notFound("not-found");
            case "taken" -> Refusal.conflict("changed-meanwhile");
            case "short" -> Refusal.invalidFields(List.of(Refusal.Fault.of("text", "too-large")));
            case "away" -> new DataAccessResourceFailureException("the store is unavailable");
            default -> new IllegalStateException("<script>alert(1)</script>");
        };
    }

    @PostMapping("/api/notes")
    @ResponseBody
    String upload(@RequestPart FilePart file) {
        return file.filename();
    }

    @PostMapping("/sign-out")
    String signOut(WebSession session) {
        session.invalidate().block();
        return "redirect:/notes";
    }

    @GetMapping({"/decisions/me", "/api/decisions/me"})
    @ResponseBody
    Map<String, Object> me(@Nullable Member member) {
        return Map.of(
                "id",
                member == null ? "" : member.id(),
                "thread",
                Thread.currentThread().isVirtual());
    }
}
