package org.palabre.synthesis;

import org.palabre.platform.Platform;
import org.palabre.synthesis.grouping.SynthesisSettings;
import org.palabre.synthesis.model.ModelSettings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Synthesis: the theme engine and the themes it finds. */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties({SynthesisSettings.class, ModelSettings.class})
@Import(Platform.class)
public class SynthesisApplication {

    /** Starts the service on its own; Kafka and the store are named by the environment. */
    public static void main(String[] args) {
        Platform.service(SynthesisApplication.class, "synthesis").run(args);
    }
}
