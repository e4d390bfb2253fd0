package org.palabre.platform.testing;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.jspecify.annotations.Nullable;

/** An in-memory store whose answers are copies: the one it extends sends documents that it goes on changing. */
final class CopyingBackend extends MemoryBackend {

    @Override
    public synchronized Document handleCommand(
            @Nullable Channel channel, String database, String command, Document query) {
        return super.handleCommand(channel, database, command, query).cloneDeeply();
    }
}
