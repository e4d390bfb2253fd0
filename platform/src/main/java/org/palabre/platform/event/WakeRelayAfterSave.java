package org.palabre.platform.event;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/** Wakes the relay after each save of an aggregate with pending events. */
final class WakeRelayAfterSave extends AbstractMongoEventListener<Aggregate> {

    private final ObjectProvider<OutboxRelay> relay;

    WakeRelayAfterSave(ObjectProvider<OutboxRelay> relay) {
        this.relay = relay;
    }

    @Override
    public void onAfterSave(AfterSaveEvent<Aggregate> event) {
        var document = event.getDocument();
        var collection = event.getCollectionName();
        if (document == null || collection == null || event.getSource().outbox().isEmpty()) {
            return;
        }
        relay.getObject().wake(new OutboxRelay.SavedAggregate(collection, Objects.requireNonNull(document.get("_id"))));
    }
}
