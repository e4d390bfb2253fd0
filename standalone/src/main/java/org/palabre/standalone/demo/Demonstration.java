package org.palabre.standalone.demo;

import java.util.Map;

/**
 * Creates two consultations through the public API, so that every page has content: an open one modelled on Burkina
 * Faso's third national action plan, with contributions from all regions, workshops, themes and some decisions; and a
 * small earlier one, closed and answered.
 */
public final class Demonstration {

    private Demonstration() {}

    /**
     * Creates the data on a running server.
     *
     * @param passwords passwords by account: {@code secretariat} and {@code forum}
     */
    public static void create(int port, Map<String, String> passwords) throws InterruptedException {
        try (var api = new DemoApi(port, passwords)) {
            DemoContent earlier = DemoContent.earlier();
            DemoContent current = DemoContent.current();
            var earlierConsultation = new DemoConsultation(api, earlier);
            earlierConsultation.open();
            earlierConsultation.addContributions();
            earlierConsultation.close();
            var currentConsultation = new DemoConsultation(api, current);
            currentConsultation.open();
            currentConsultation.addContributions();
            new DemoForum(api, earlier).answerAll();
            new DemoForum(api, current).decideOnSome();
        }
    }
}
