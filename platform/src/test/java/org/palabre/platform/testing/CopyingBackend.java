package org.palabre.platform.testing;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.jspecify.annotations.Nullable;

/** In-memory store that returns copies, because its base class returns documents that it changes later. */
final class CopyingBackend extends MemoryBackend {

    @Override
    public synchronized Document handleCommand(
            @Nullable Channel channel, String database, String command, Document query) {
        return super.handleCommand(channel, database, command, query).cloneDeeply();
    }
}
