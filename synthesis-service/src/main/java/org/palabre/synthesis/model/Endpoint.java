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
 * A model at an address.
 *
 * @param address where its server is, without a slash at the end
 * @param model its name there
 * @param key what opens that server, if anything does
 * @param timeout how long one answer may take
 */
public record Endpoint(String address, String model, Optional<Secret> key, Duration timeout) {

    /**
     * Checks what is set.
     *
     * @param setting beginning of the settings' names, for what is said of them
     * @throws ModelUnusable if something is missing or wrong
     */
    static Endpoint of(
            String setting,
            @Nullable String address,
            @Nullable String model,
            @Nullable Secret key,
            @Nullable Path keyFile,
            Duration timeout) {
        if (address == null || !isAddress(address)) {
            throw wrong(setting + ".address must be a full address such as http://localhost:11434");
        }
        if (model == null || model.isBlank()) {
            throw wrong(setting + ".model must name the model to ask");
        }
        Optional<Secret> opens = keyFile == null ? Optional.ofNullable(key) : Optional.of(read(setting, keyFile));
        return new Endpoint(
                address.strip().replaceAll("/+$", ""),
                model.strip(),
                opens.filter(secret -> !secret.value().isBlank()),
                timeout);
    }

    private static boolean isAddress(String typed) {
        try {
            var address = new URI(typed.strip());
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
            throw wrong(setting + ".key-file cannot be read: " + file);
        }
    }

    static ModelUnusable wrong(String sentence) {
        return new ModelUnusable(ModelAbsence.SETTINGS, sentence);
    }
}
