package org.palabre.embedded.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The embedded store. */
class EmbeddedStoreCompatibilityTest extends StoreCompatibility {

    private static EmbeddedStore store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = EmbeddedStore.open(folder, StoreSettings.defaults());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    String address() {
        return store.uri("any");
    }
}
