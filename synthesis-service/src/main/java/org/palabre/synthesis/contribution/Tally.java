package org.palabre.synthesis.contribution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many contributions there are in a group, by region and channel. Not thread-safe while it counts. */
public final class Tally {

    /** The tally of an empty group. */
    public static final Tally EMPTY = new Tally();

    private final Map<String, Integer> regions = new TreeMap<>();
    private final Map<Origin, Integer> channels = new EnumMap<>(Origin.class);
    private int size;
    private int provisional;

    /** A tally of this many, so many of them provisional, from nowhere. */
    public static Tally of(int size, int provisional) {
        var tally = new Tally();
        tally.size = size;
        tally.provisional = provisional;
        return tally;
    }

    void count(@Nullable String region, Origin origin, boolean isProvisional) {
        size++;
        provisional += isProvisional ? 1 : 0;
        channels.merge(origin, 1, Integer::sum);
        if (region != null) {
            regions.merge(region, 1, Integer::sum);
        }
    }

    /** All of them. */
    public int size() {
        return size;
    }

    /** Those whose place no full run has confirmed. */
    public int provisional() {
        return provisional;
    }

    /** How many came from each region, by its slug; a region without any is left out. */
    public Map<String, Integer> regions() {
        return Collections.unmodifiableMap(regions);
    }

    /** How many came from this region. */
    public int from(String region) {
        return regions.getOrDefault(region, 0);
    }

    /** How many named no region. */
    public int fromNowhere() {
        return size - regions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many came through each channel; a channel without any is left out. */
    public Map<Origin, Integer> channels() {
        return Collections.unmodifiableMap(channels);
    }
}
