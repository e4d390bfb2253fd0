package org.palabre.consultation;

import org.palabre.platform.Platform;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** consultation-service: consultations, contributions, workshops and receipts. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Import(Platform.class)
public class ConsultationApplication {

    /** Starts the service on its own. */
    public static void main(String[] arguments) {
        Platform.service(ConsultationApplication.class, "consultation").run(arguments);
    }
}
