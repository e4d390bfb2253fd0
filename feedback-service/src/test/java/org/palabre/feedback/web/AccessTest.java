package org.palabre.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.platform.testing.Accounts.FACILITATOR;
import static org.palabre.platform.testing.Accounts.FORUM;
import static org.palabre.platform.testing.Accounts.OBSERVER;
import static org.palabre.platform.testing.Accounts.SECRETARIAT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palabre.feedback.testing.FeedbackTest;
import org.palabre.feedback.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Access to every address with every role, whatever the request would do. */
@FeedbackTest
class AccessTest {

    private static final List<@Nullable String> VISITORS =
            Arrays.asList(null, FACILITATOR, OBSERVER, FORUM, SECRETARIAT);
    private static final String ID = new UUID(0, 9).toString();

    @Autowired
    Visitor visitor;

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, /responses, everybody",
        "GET, /responses/nowhere, everybody",
        "GET, /responses/nowhere/contributions, everybody",
        "GET, /responses/nowhere/contributions/ID, everybody",
        "GET, /responses/nowhere/themes/ID, everybody",
        "GET, /api/responses, everybody",
        "GET, /api/responses/nowhere, everybody",
        "GET, /api/responses/nowhere.csv, everybody",
        "GET, /decisions, observer forum secretariat",
        "GET, /decisions/of/nowhere, observer forum secretariat",
        "GET, /decisions/of/nowhere/without-theme, observer forum secretariat",
        "GET, /decisions/of/nowhere/response, observer forum secretariat",
        "GET, /decisions/on/themes/ID, observer forum secretariat",
        "GET, /decisions/on/contributions/ID, observer forum secretariat",
        "GET, /api/decisions?consultation=nowhere, observer forum secretariat",
        "PUT, /api/decisions, forum secretariat",
        "POST, /api/decisions, forum secretariat",
        "DELETE, /api/decisions/ID, forum secretariat",
        "POST, /api/decisions/ID/approval, secretariat",
        "POST, /api/responses/nowhere, secretariat",
        "POST, /decisions/on/themes/ID, forum secretariat",
        "POST, /decisions/on/contributions/ID, forum secretariat",
        "POST, /decisions/ID/approval, secretariat",
        "POST, /decisions/ID/withdrawal, forum secretariat",
        "POST, /decisions/of/nowhere/response, secretariat",
        "GET, /api/decisions/ID, nobody",
        "PUT, /api/responses/nowhere, nobody",
        "DELETE, /api/responses/nowhere, nobody",
        "GET, /elsewhere, nobody"
    })
    void onlyAllowedRolesHaveAccess(String method, String pattern, String allowed) {
        String address = pattern.replace("ID", ID);
        for (String who : VISITORS) {
            boolean isAllowed = allowed.equals("everybody")
                    || (who != null && List.of(allowed.split(" ")).contains(who));
            int status = status(HttpMethod.valueOf(method), who, address);
            if (isAllowed) {
                assertThat(status).as("%s %s as %s", method, address, who).isNotIn(303, 401, 403, 500);
            } else if (who == null) {
                assertThat(status).as("%s %s as nobody", method, address).isIn(303, 401);
            } else {
                assertThat(status).as("%s %s as %s", method, address, who).isEqualTo(403);
            }
        }
    }

    private int status(HttpMethod method, @Nullable String who, String address) {
        if (address.startsWith("/api/") || method.equals(HttpMethod.GET)) {
            return visitor.call(who, method, address, method.equals(HttpMethod.PUT) ? Map.of() : null)
                    .status();
        }
        return visitor.submitAs(who, OBSERVER, "/decisions", address, Map.of()).status();
    }
}
