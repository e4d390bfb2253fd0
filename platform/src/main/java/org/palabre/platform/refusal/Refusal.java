package org.palabre.platform.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the platform will not do, told so that a person can mend it. Pages and the API word it in the reader's
 * language from the message {@code problem.<code>}.
 */
public final class Refusal extends RuntimeException {

    /** What sort of refusal, and so which HTTP status. */
    public enum Kind {
        /** What was sent is not right: 422. */
        INVALID,
        /** No such thing, or not for this reader: 404. */
        NOT_FOUND,
        /** It clashes with what is already there: 409. */
        CONFLICT,
        /** Known, but not allowed: 403. */
        FORBIDDEN,
        /** Nothing is wrong with it, but there is too much to do right now: 503. */
        BUSY
    }

    /**
     * What is wrong with one field.
     *
     * @param field the name of the field as it was sent
     * @param code the message key without its prefix {@code problem.}
     * @param arguments what the message names
     */
    public record Fault(String field, String code, List<Object> arguments) {

        /** A fault of this field. */
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

    /** The request is wrong as a whole. */
    public static Refusal invalid(String code, Object... arguments) {
        return new Refusal(Kind.INVALID, code, List.of(arguments), List.of(), null);
    }

    /** Fields of the request are wrong; all of them are named at once. */
    public static Refusal invalidFields(List<Fault> faults) {
        return new Refusal(Kind.INVALID, "invalid-fields", List.of(), List.copyOf(faults), null);
    }

    /** There is no such thing. */
    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, code, List.of(arguments), List.of(), null);
    }

    /** It clashes with what is already there. */
    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(Kind.CONFLICT, code, List.of(arguments), List.of(), null);
    }

    /** This member may not do that. */
    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, code, List.of(arguments), List.of(), null);
    }

    /** Nothing is wrong with it: the same will be taken in a moment. */
    public static Refusal busy(String code, Object... arguments) {
        return new Refusal(Kind.BUSY, code, List.of(arguments), List.of(), null);
    }

    /** The same refusal as a fault of this field, unless it names faults already. */
    public Refusal beside(String field) {
        return faults.isEmpty()
                ? new Refusal(kind, code, arguments, List.of(new Fault(field, code, arguments)), this)
                : this;
    }

    /** The sort of refusal. */
    public Kind kind() {
        return kind;
    }

    /** The stable name of the problem. */
    public String code() {
        return code;
    }

    /** What the message names. */
    public List<Object> arguments() {
        return arguments;
    }

    /** What is wrong field by field; empty where the request is wrong as a whole. */
    public List<Fault> faults() {
        return faults;
    }
}
