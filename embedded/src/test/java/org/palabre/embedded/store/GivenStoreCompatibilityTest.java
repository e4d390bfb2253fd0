package org.palabre.embedded.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIf;

/** A store at a given address, such as {@code mongodb://localhost:27017}. */
@EnabledIf(value = "isGiven", disabledReason = "no store is given: set PALABRE_TEST_MONGODB to its address")
class GivenStoreCompatibilityTest extends StoreCompatibility {

    private static final @Nullable String ADDRESS =
            System.getProperty("palabre.test.mongodb", System.getenv("PALABRE_TEST_MONGODB"));

    static boolean isGiven() {
        return ADDRESS != null;
    }

    @Override
    String address() {
        return Objects.requireNonNull(ADDRESS);
    }
}
