package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    @TempDir
    private Path folder;

    @Test
    void aFailedDatabaseCommandIsLoggedWithoutPersonalText() throws JoranException {
        var logs = new LoggerContext();
        logs.putProperty("palabre.logs", folder.toString());
        var configurator = new JoranConfigurator();
        configurator.setContext(logs);
        configurator.doConfigure(Logs.class.getResource("/standalone-logback.xml"));

        assertThat(logs.getLogger(LogsTest.class).isErrorEnabled()).isTrue();
        assertThat(logs.getLogger(MongoWireProtocolHandler.class).isErrorEnabled())
                .isFalse();
        logs.stop();
    }
}
