package org.palabre.feedback;

import org.palabre.platform.Platform;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** feedback-service: decisions and the reasoned response. */
@SpringBootApplication
@Import(Platform.class)
public class FeedbackApplication {

    /** Starts the service on its own. */
    public static void main(String[] arguments) {
        Platform.service(FeedbackApplication.class, "feedback").run(arguments);
    }
}
