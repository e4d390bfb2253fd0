package org.palabre.synthesis.model;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs problems with the configured models at start-up. They do not stop the service. */
@Component
class CheckModels {

    private static final Logger LOG = LoggerFactory.getLogger(CheckModels.class);

    private final ModelSettings settings;

    CheckModels(ModelSettings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        if (settings.embedding().isSet()) {
            warnIfUnusable("Themes are found without a model", settings.embedding()::check);
        }
        if (settings.chat().isSet()) {
            warnIfUnusable("No words are drafted for themes", settings.chat()::check);
        }
    }

    private static void warnIfUnusable(String consequence, Runnable check) {
        try {
            check.run();
        } catch (ModelUnusable wrong) {
            LOG.warn("{}: {}.", consequence, wrong.getMessage());
        }
    }
}
