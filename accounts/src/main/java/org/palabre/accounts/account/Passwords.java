package org.palabre.accounts.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes, checks and hashes passwords. */
@Component
public class Passwords {

    static final int SHORTEST = 12;
    /** bcrypt reads no more bytes than this. */
    private static final int LONGEST_BYTES = 72;

    /** No two characters that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GENERATED_LENGTH = 16;
    private static final int GROUP = 4;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();

    /** A new password of 80 bits, in groups of four. */
    public String generate() {
        return IntStream.range(0, GENERATED_LENGTH)
                .mapToObj(place -> (place > 0 && place % GROUP == 0 ? "-" : "")
                        + ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
    }

    /**
     * Hashes a password that somebody chose.
     *
     * @throws Refusal if it is too short, or longer than can be told apart
     */
    String hashChosen(String chosen) {
        if (chosen.length() < SHORTEST || chosen.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw Refusal.invalidFields(List.of(Fault.of("password", "password", SHORTEST, LONGEST_BYTES)));
        }
        return hash(chosen);
    }

    /** The salted hash to store. */
    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Whether a password is the one of this hash. */
    public boolean match(String typed, String hash) {
        return encoder.matches(typed, hash);
    }
}
