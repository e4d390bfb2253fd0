package org.palabre.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** French for the English words of public affairs, from a resource file, so that a mixed corpus is grouped by subject. */
final class Translations {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Map<String, String> FRENCH = read("en/french.txt");

    private Translations() {}

    /** The French word for a folded English one, singular or plural, where it is known. */
    static Optional<String> toFrench(String english) {
        String known = FRENCH.get(english);
        if (known == null && english.endsWith("s")) {
            known = FRENCH.get(english.substring(0, english.length() - 1));
        }
        return Optional.ofNullable(known);
    }

    private static Map<String, String> read(String resource) {
        try (InputStream in = Translations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> SPACE.split(line, 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
