package org.palabre.embedded.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the consumers of a killed process from their groups. The broker would otherwise delay new consumers until the
 * old sessions expire; as the old ones lived in the broker's own process, they are known to be gone.
 */
final class StaleGroupMembers {

    private static final Logger log = LoggerFactory.getLogger(StaleGroupMembers.class);

    private static final int TIMEOUT_SECONDS = 10;

    private StaleGroupMembers() {}

    /** Removes all members of all groups. A failure only delays new consumers. */
    static void remove(String bootstrapServers) {
        try (Admin admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            awaitCoordinator(admin);
            List<String> groups = new ArrayList<>();
            admin.listGroups(ListGroupsOptions.forConsumerGroups())
                    .all()
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                    .forEach(group -> groups.add(group.groupId()));
            for (String group : groups) {
                admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                        .all()
                        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            log.warn("Stale consumers could not be removed; new consumers wait until their sessions expire", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until the broker has loaded its groups. Before that it reports none, but a request for a group's offsets
     * waits.
     */
    private static void awaitCoordinator(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            admin.listConsumerGroupOffsets("any")
                    .partitionsToOffsetAndMetadata()
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
    }
}
