package org.palabre.synthesis.contribution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The number of contributions in a group, by region and channel. Not thread-safe while counting. */
public final class Tally {

    /** The tally of an empty group. */
    public static final Tally EMPTY = new Tally();

    private final Map<String, Integer> regions = new TreeMap<>();
    private final Map<Origin, Integer> channels = new EnumMap<>(Origin.class);
    private int size;
    private int provisional;

    /** A tally of the given sizes without regions and channels. */
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

    /** The number of contributions. */
    public int size() {
        return size;
    }

    /** The number of contributions placed provisionally. */
    public int provisional() {
        return provisional;
    }

    /** The number of contributions by region slug; regions without any are absent. */
    public Map<String, Integer> regions() {
        return Collections.unmodifiableMap(regions);
    }

    /** The number of contributions from a region. */
    public int from(String region) {
        return regions.getOrDefault(region, 0);
    }

    /** The number of contributions without a region. */
    public int withoutRegion() {
        return size - regions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The number of contributions by channel; channels without any are absent. */
    public Map<Origin, Integer> channels() {
        return Collections.unmodifiableMap(channels);
    }
}
