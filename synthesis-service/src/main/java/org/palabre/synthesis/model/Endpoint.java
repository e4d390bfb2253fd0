package org.palabre.synthesis.model;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model on a server.
 *
 * @param address address of the server, without a final slash
 * @param model name of the model on the server
 * @param key access key of the server, if any
 * @param timeout timeout of one response
 */
public record Endpoint(String address, String model, Optional<Secret> key, Duration timeout) {

    /**
     * Checks the settings of a server.
     *
     * @param setting common prefix of the settings' names, for error messages
     * @throws ModelUnusable if a setting is missing or invalid
     */
    static Endpoint of(
            String setting,
            @Nullable String address,
            @Nullable String model,
            @Nullable Secret key,
            @Nullable Path keyFile,
            Duration timeout) {
        if (address == null || !isAddress(address)) {
            throw invalid(setting + ".address must be a full address such as http://localhost:11434");
        }
        if (model == null || model.isBlank()) {
            throw invalid(setting + ".model must name the model to ask");
        }
        Optional<Secret> effectiveKey =
                keyFile == null ? Optional.ofNullable(key) : Optional.of(read(setting, keyFile));
        return new Endpoint(
                address.strip().replaceAll("/+$", ""),
                model.strip(),
                effectiveKey.filter(secret -> !secret.value().isBlank()),
                timeout);
    }

    private static boolean isAddress(String value) {
        try {
            var address = new URI(value.strip());
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Secret read(String setting, Path file) {
        try {
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw invalid(setting + ".key-file cannot be read: " + file);
        }
    }

    static ModelUnusable invalid(String sentence) {
        return new ModelUnusable(ModelAbsence.SETTINGS, sentence);
    }
}
