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

/** Generates, checks and hashes passwords. */
@Component
public class Passwords {

    static final int MIN_LENGTH = 12;
    /** Maximum input of bcrypt. */
    private static final int MAX_BYTES = 72;

    /** Without similar-looking characters. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GENERATED_LENGTH = 16;
    private static final int GROUP = 4;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();

    /** A new password of 80 bits, in groups of four. */
    public String generate() {
        return IntStream.range(0, GENERATED_LENGTH)
                .mapToObj(index -> (index > 0 && index % GROUP == 0 ? "-" : "")
                        + ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
    }

    /**
     * Hashes a password chosen by a member.
     *
     * @throws Refusal if it is too short or too long
     */
    String hashChosen(String password) {
        if (password.length() < MIN_LENGTH || password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw Refusal.invalidFields(List.of(Fault.of("password", "password", MIN_LENGTH, MAX_BYTES)));
        }
        return hash(password);
    }

    /** Salted hash of a password. */
    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Whether a password matches a hash. */
    public boolean match(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
