package org.palabre.synthesis.model;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the optional models.
 *
 * @param embedding settings for the embedding model of full runs
 * @param chat settings for the chat model of drafts
 */
@ConfigurationProperties("palabre.synthesis.models")
public record ModelSettings(
        @DefaultValue @NestedConfigurationProperty EmbeddingSettings embedding,
        @DefaultValue @NestedConfigurationProperty ChatSettings chat) {}
