package org.palabre.platform.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refused request, with a reason that lets the user correct it. Pages and the API show the message
 * {@code problem.<code>} in the reader's language.
 */
public final class Refusal extends RuntimeException {

    /** Kind of refusal, which determines the HTTP status. */
    public enum Kind {
        /** Invalid input: 422. */
        INVALID,
        /** Unknown or not visible to this reader: 404. */
        NOT_FOUND,
        /** Conflict with the current state: 409. */
        CONFLICT,
        /** Not allowed for this member: 403. */
        FORBIDDEN,
        /** Temporarily overloaded: 503. */
        BUSY
    }

    /**
     * A fault of one field.
     *
     * @param field name of the field in the request
     * @param code message key without the prefix {@code problem.}
     * @param arguments arguments of the message
     */
    public record Fault(String field, String code, List<Object> arguments) {

        /** Creates a fault. */
        public static Fault of(String field, String code, Object... arguments) {
            return new Fault(field, code, List.of(arguments));
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<Fault> faults;

    private Refusal(Kind kind, String code, List<Object> arguments, List<Fault> faults, @Nullable Throwable cause) {
        super(code + (arguments.isEmpty() ? "" : " " + arguments) + (faults.isEmpty() ? "" : " " + faults), cause);
        this.kind = kind;
        this.code = code;
        this.arguments = arguments;
        this.faults = faults;
    }

    /** Invalid request as a whole. */
    public static Refusal invalid(String code, Object... arguments) {
        return new Refusal(Kind.INVALID, code, List.of(arguments), List.of(), null);
    }

    /** Invalid fields, all at once. */
    public static Refusal invalidFields(List<Fault> faults) {
        return new Refusal(Kind.INVALID, "invalid-fields", List.of(), List.copyOf(faults), null);
    }

    /** Unknown resource. */
    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, code, List.of(arguments), List.of(), null);
    }

    /** Conflict with the current state. */
    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(Kind.CONFLICT, code, List.of(arguments), List.of(), null);
    }

    /** Not allowed for this member. */
    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, code, List.of(arguments), List.of(), null);
    }

    /** Temporarily overloaded; the same request succeeds later. */
    public static Refusal busy(String code, Object... arguments) {
        return new Refusal(Kind.BUSY, code, List.of(arguments), List.of(), null);
    }

    /** This refusal as a fault of a field, unless it already has faults. */
    public Refusal beside(String field) {
        return faults.isEmpty()
                ? new Refusal(kind, code, arguments, List.of(new Fault(field, code, arguments)), this)
                : this;
    }

    /** The kind of refusal. */
    public Kind kind() {
        return kind;
    }

    /** The stable name of the problem. */
    public String code() {
        return code;
    }

    /** Arguments of the message. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Faults by field; empty if the request is refused as a whole. */
    public List<Fault> faults() {
        return faults;
    }
}
