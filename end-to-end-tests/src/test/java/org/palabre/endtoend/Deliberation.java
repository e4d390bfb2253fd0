package org.palabre.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Decisions on one consultation: two members draft in turn, the secretariat approves. */
final class Deliberation {

    private static final List<String> MEMBERS = List.of("member-one", "member-two");
    private static final List<Reasoning> VERDICTS = List.of(
            new Reasoning("INCLUSION", "L’engagement 2 la reprend telle quelle.", "Reprise, car les moyens existent."),
            new Reasoning("AMENDMENT", "L’engagement 5 en garde l’essentiel.", "Modifiée pour tenir dans le délai."),
            new Reasoning("REJECTION", "Aucun engagement ne la reprend.", "Rejetée, car la loi doit changer d’abord."));

    private final Api api;
    private final String slug;
    private final List<Member> members;
    private int decided;

    private Deliberation(Api api, String slug, List<Member> members) {
        this.api = api;
        this.slug = slug;
        this.members = members;
    }

    private record Member(String name, String password) {}

    private record Reasoning(String outcome, String influence, String reasons) {}

    /** Opens accounts for the members. */
    static Deliberation on(String slug, Api api) throws IOException {
        var members = new ArrayList<Member>();
        for (String name : MEMBERS) {
            var opened = api.postAsSecretariat("/api/accounts", Map.of("name", name, "roles", List.of("MSF")));
            Api.expect(201, opened);
            members.add(new Member(name, opened.json().get("password").asString()));
        }
        return new Deliberation(api, slug, members);
    }

    void decideOnTheme(JsonNode theme) throws IOException {
        decide(Map.of("theme", theme.get("id").asString()));
    }

    void decideOnContribution(JsonNode contribution) throws IOException {
        decide(Map.of("contribution", contribution.get("contributionId").asString()));
    }

    /** Number of recorded decisions. */
    int decided() {
        return decided;
    }

    private void decide(Map<String, String> target) throws IOException {
        Member member = members.get(decided % members.size());
        Reasoning verdict = VERDICTS.get(decided % VERDICTS.size());
        var recorded = api.postAs(
                member.name(),
                member.password(),
                "/api/decisions",
                Map.of(
                        "target",
                        target,
                        "outcome",
                        verdict.outcome(),
                        "considered",
                        "Le groupe de travail l’a examinée en novembre.",
                        "influence",
                        verdict.influence(),
                        "reasons",
                        verdict.reasons(),
                        "furtherUse",
                        "Sera revue au bilan de mi-parcours."));
        Api.expect(201, recorded);
        decided++;
    }

    /** The secretariat approves every draft, which members may not. */
    void approveEverything() throws IOException {
        var decisions =
                api.getAs(PalabreProcess.SECRETARIAT, PalabreProcess.PASSWORD, "/api/decisions?consultation=" + slug);
        Member member = members.getFirst();
        for (JsonNode decision : decisions.json()) {
            if (decision.get("state").asString().equals("DRAFT")) {
                String approval = "/api/decisions/" + decision.get("id").asString() + "/approval";
                Api.expect(403, api.postAs(member.name(), member.password(), approval, Map.of()));
                Api.expect(200, api.postAsSecretariat(approval, Map.of()));
            }
        }
    }

    /** Requests publication. */
    Api.Response publish() throws IOException {
        return api.postAsSecretariat("/api/responses/" + slug, Map.of());
    }

    /** Asserts that an answer has an outcome and its reasons. */
    static void assertReasoned(JsonNode answer) {
        assertThat(VERDICTS)
                .anyMatch(verdict -> verdict.outcome()
                                .equals(answer.path("outcome").asString(""))
                        && verdict.reasons().equals(answer.path("reasons").asString("")));
    }
}
