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
 * The consumers of a process that was killed: the broker still counts on them, and would make their successors wait
 * until their sessions have run out. As they lived in the same process as the broker, they are known to be gone.
 */
final class FormerMembers {

    private static final Logger log = LoggerFactory.getLogger(FormerMembers.class);

    private static final int PATIENCE_SECONDS = 10;

    private FormerMembers() {}

    /** Takes all members out of all groups; a failure only means that their successors wait longer. */
    static void remove(String bootstrapServers) {
        try (Admin admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            awaitCoordinator(admin);
            List<String> groups = new ArrayList<>();
            admin.listGroups(ListGroupsOptions.forConsumerGroups())
                    .all()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .forEach(group -> groups.add(group.groupId()));
            for (String group : groups) {
                admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                        .all()
                        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            log.warn("Former consumers could not be removed; their successors wait for their sessions to end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Right after its start the broker knows no groups yet, and says so as if there were none; asked for a group's
     * positions, it answers only when it has read what it knew.
     */
    private static void awaitCoordinator(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            admin.listConsumerGroupOffsets("any")
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
    }
}
