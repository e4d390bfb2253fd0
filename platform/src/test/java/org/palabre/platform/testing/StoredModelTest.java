package org.palabre.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palabre.platform.testing.fixture.stored.Parcel;

class StoredModelTest {

    private final StoredModel model = StoredModel.in("org.palabre.platform.testing.fixture.stored");

    @Test
    void documentsVariantsAndOpenTypesWithoutAStoredNameAreFound() {
        assertThat(model.nameless())
                .containsExactlyInAnyOrder(
                        "org.palabre.platform.testing.fixture.stored.NamelessDocument",
                        Parcel.Coin.class.getName(),
                        Object.class.getName());
    }

    @Test
    void theDescriptionUsesStoredNames() {
        assertThat(model.describe()).endsWith("""
                        parcels of parcel
                            _id String
                            extras[] Object
                            items[](book).title String
                            items[](null).value int
                            sent Instant
                            state SENT ARRIVED
                            index {"state": 1} {"name": "state"}
                        """);
    }
}
