package org.palabre.synthesis.model;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The models that an operator lends to the service; by default none.
 *
 * @param embedding used by full runs beside the words
 * @param chat drafts words for themes when a member asks
 */
@ConfigurationProperties("palabre.synthesis.models")
public record ModelSettings(
        @DefaultValue @NestedConfigurationProperty EmbeddingSettings embedding,
        @DefaultValue @NestedConfigurationProperty ChatSettings chat) {}
