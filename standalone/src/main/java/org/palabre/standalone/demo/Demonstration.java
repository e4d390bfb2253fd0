package org.palabre.standalone.demo;

import java.util.Map;

/**
 * Plays two consultations through the public API, so that every page has something to show: one modelled on Burkina
 * Faso's third national action plan, open, with contributions from all regions, workshops, themes and decisions half
 * made; and a small earlier one, closed and answered.
 */
public final class Demonstration {

    private Demonstration() {}

    /**
     * Plays it all into a running server.
     *
     * @param passwords by account: {@code secretariat} and {@code forum}
     */
    public static void play(int port, Map<String, String> passwords) throws InterruptedException {
        try (var api = new DemoApi(port, passwords)) {
            DemoContent earlier = DemoContent.earlier();
            DemoContent current = DemoContent.current();
            var before = new DemoConsultation(api, earlier);
            before.open();
            before.gather();
            before.close();
            var now = new DemoConsultation(api, current);
            now.open();
            now.gather();
            new DemoForum(api, earlier).answerAll();
            new DemoForum(api, current).decideOnSome();
        }
    }
}
