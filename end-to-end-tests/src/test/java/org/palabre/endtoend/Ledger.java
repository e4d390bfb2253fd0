package org.palabre.endtoend;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Acknowledged contributions, recorded outside the system: receipt codes by contribution. */
final class Ledger {

    private static final String[] SUBJECTS = {
        "Publier chaque trimestre les dépenses et les médicaments du centre de santé de",
        "Afficher le budget communal et les comptes de la mairie de",
        "Réparer le forage et nommer un comité de gestion du point d’eau à",
        "Mettre en ligne les actes de naissance et les papiers du quartier de",
        "Former les enseignants et ouvrir une cantine à l’école de"
    };

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Contributes without pause until the system fails. */
    void contributeUntilItFails(Api api, String slug) {
        var random = ThreadLocalRandom.current();
        try {
            while (true) {
                String text = SUBJECTS[random.nextInt(SUBJECTS.length)] + " secteur " + random.nextInt(1_000);
                var response = api.contribute(slug, UUID.randomUUID(), Map.of("text", text));
                Api.expect(201, response);
                acknowledged.put(
                        response.json().get("contributionId").asString(),
                        response.json().get("receiptCode").asString());
            }
        } catch (IOException gone) {
            // Expected: the system was killed.
        }
    }
}
