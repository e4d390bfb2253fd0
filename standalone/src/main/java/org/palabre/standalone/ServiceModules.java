package org.palabre.standalone;

import java.util.List;
import org.palabre.consultation.ConsultationApplication;
import org.palabre.feedback.FeedbackApplication;
import org.palabre.standalone.accounts.AccountsApplication;
import org.palabre.synthesis.SynthesisApplication;

/** The services of Palabre, and which paths are whose; {@code docs/} has the same table for the reverse proxy. */
final class ServiceModules {

    private ServiceModules() {}

    static List<ServiceModule> all() {
        return List.of(
                new ServiceModule("accounts", AccountsApplication.class, List.of()),
                new ServiceModule(
                        "consultation",
                        ConsultationApplication.class,
                        List.of(
                                "",
                                "assets",
                                "consultations",
                                "contribute",
                                "receipts",
                                "regions",
                                "workshops",
                                "api/consultations",
                                "api/receipts",
                                "api/regions",
                                "api/workshops",
                                "openapi/consultation")),
                new ServiceModule(
                        "synthesis", SynthesisApplication.class, List.of("themes", "api/themes", "openapi/synthesis")),
                new ServiceModule(
                        "feedback",
                        FeedbackApplication.class,
                        List.of("decisions", "responses", "api/decisions", "api/responses", "openapi/feedback")));
    }
}
