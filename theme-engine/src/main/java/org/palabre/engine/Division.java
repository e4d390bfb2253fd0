package org.palabre.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A division of texts into groups; {@link #NOWHERE} marks a text that is in none. */
final class Division {

    static final int NOWHERE = -1;

    private Division() {}

    /** The texts of each group, ascending; the largest group first, then the one with the lowest text. */
    static List<int[]> groups(int[] groupOf) {
        int count = 0;
        for (int group : groupOf) {
            count = Math.max(count, group + 1);
        }
        int[] sizes = new int[count];
        for (int group : groupOf) {
            if (group != NOWHERE) {
                sizes[group]++;
            }
        }
        List<int[]> groups = new ArrayList<>();
        for (int size : sizes) {
            groups.add(new int[size]);
        }
        int[] filled = new int[count];
        for (int node = 0; node < groupOf.length; node++) {
            if (groupOf[node] != NOWHERE) {
                groups.get(groupOf[node])[filled[groupOf[node]]++] = node;
            }
        }
        groups.removeIf(group -> group.length == 0);
        groups.sort(Comparator.<int[]>comparingInt(group -> -group.length).thenComparingInt(group -> group[0]));
        return groups;
    }

    /** The inverse of {@link #groups}. */
    static int[] of(List<int[]> groups, int size) {
        int[] groupOf = new int[size];
        Arrays.fill(groupOf, NOWHERE);
        for (int group = 0; group < groups.size(); group++) {
            for (int node : groups.get(group)) {
                groupOf[node] = group;
            }
        }
        return groupOf;
    }
}
