package org.palabre.synthesis.model;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator at the start what is wrong with the models that are set. Nothing stops for it. */
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
            warnOf("Themes are found without a model", settings.embedding()::check);
        }
        if (settings.chat().isSet()) {
            warnOf("No words are drafted for themes", settings.chat()::check);
        }
    }

    private static void warnOf(String consequence, Runnable check) {
        try {
            check.run();
        } catch (ModelUnusable wrong) {
            LOG.warn("{}: {}.", consequence, wrong.getMessage());
        }
    }
}
