package org.palabre.standalone;

import java.util.List;
import org.palabre.accounts.AccountsApplication;
import org.palabre.consultation.ConsultationApplication;
import org.palabre.feedback.FeedbackApplication;
import org.palabre.synthesis.SynthesisApplication;

/** The services of Palabre; the setting {@code palabre.paths} of each lists its paths. */
final class ServiceModules {

    private ServiceModules() {}

    static List<ServiceModule> all() {
        return List.of(
                new ServiceModule("accounts", AccountsApplication.class),
                new ServiceModule("consultation", ConsultationApplication.class),
                new ServiceModule("synthesis", SynthesisApplication.class),
                new ServiceModule("feedback", FeedbackApplication.class));
    }
}
