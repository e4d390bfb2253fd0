package org.palabre.synthesis.testing;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;

/** Listens to store commands; a test can hold a thread before one of them. */
@TestConfiguration
public class StoreCommands implements MongoClientSettingsBuilderCustomizer, CommandListener {

    private volatile @Nullable Hold hold;

    /** A thread that waits before one of its commands until it is interrupted or released. */
    public static final class Hold {

        private final String thread;
        private final AtomicInteger remaining;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        private Hold(String thread, int command) {
            this.thread = thread;
            this.remaining = new AtomicInteger(command);
        }

        /** Whether the thread has reached the command. */
        public boolean isReached() {
            return reached.getCount() == 0;
        }

        private void await() {
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Holds the thread of this name before its nth command from now, counted from 1. */
    public Hold hold(String thread, int command) {
        var next = new Hold(thread, command);
        hold = next;
        return next;
    }

    /** Releases the held thread. */
    public void release() {
        Hold last = hold;
        hold = null;
        if (last != null) {
            last.released.countDown();
        }
    }

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        Hold current = hold;
        if (current != null
                && Thread.currentThread().getName().equals(current.thread)
                && current.remaining.decrementAndGet() == 0) {
            current.await();
        }
    }
}
