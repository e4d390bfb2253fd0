package org.palabre.synthesis;

import org.palabre.platform.Platform;
import org.palabre.synthesis.grouping.SynthesisSettings;
import org.palabre.synthesis.model.ModelSettings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The synthesis service: groups contributions by theme. */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties({SynthesisSettings.class, ModelSettings.class})
@Import(Platform.class)
public class SynthesisApplication {

    /** Starts the service alone, with Kafka and the store from the environment. */
    public static void main(String[] args) {
        Platform.service(SynthesisApplication.class, "synthesis").run(args);
    }
}
