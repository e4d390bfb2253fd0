package org.palabre.consultation.receipt;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps what other services tell, if it is newer than what is held; hearing it twice changes nothing. */
@Service
public class KeepFollowing {

    private static final int LOCKS = 64;

    private final Followings followings;
    private final KnownThemes themes;
    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    KeepFollowing(Followings followings, KnownThemes themes) {
        this.followings = followings;
        this.themes = themes;
        Arrays.setAll(locks, lock -> new ReentrantLock());
    }

    /** A contribution was put under a theme, or left without one. */
    public void grouped(UUID contribution, @Nullable UUID theme, long version) {
        change(contribution, held -> version > held.groupingVersion() ? held.grouped(theme, version) : held);
    }

    /** A contribution was answered. */
    public void answered(UUID contribution, Answer answer, long version) {
        change(contribution, held -> version > held.answerVersion() ? held.answered(answer, version) : held);
    }

    /** A theme got its label. */
    public void themeLabelled(UUID theme, String label, long version) {
        if (themes.findById(theme)
                .filter(held -> held.heardVersion() >= version)
                .isEmpty()) {
            themes.save(new KnownTheme(theme, label, version));
        }
    }

    /** Groupings and answers come on different threads: one at a time may change what is held of a contribution. */
    private void change(UUID contribution, UnaryOperator<Following> news) {
        ReentrantLock lock = locks[Math.floorMod(contribution.hashCode(), LOCKS)];
        lock.lock();
        try {
            Following held = followings.findById(contribution).orElse(Following.nothingHeard(contribution));
            Following changed = news.apply(held);
            if (!changed.equals(held)) {
                followings.save(changed);
            }
        } finally {
            lock.unlock();
        }
    }
}
