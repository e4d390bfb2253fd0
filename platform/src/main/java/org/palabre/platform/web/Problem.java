package org.palabre.platform.web;

import com.mongodb.MongoException;
import java.util.List;
import org.palabre.platform.refusal.Refusal;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;

/**
 * A failure as presented to users and API clients.
 *
 * @param status the HTTP status
 * @param code stable name; the message key is {@code problem.<code>}
 * @param arguments arguments of the message
 * @param faults faults by field
 */
record Problem(HttpStatus status, String code, List<Object> arguments, List<Refusal.Fault> faults) {

    private static final int MAX_DEPTH = 10;
    private static final String RETRY_AFTER_SECONDS = "5";

    /** Headers of the response: {@code Retry-After} for 503. */
    HttpHeaders headers() {
        var headers = new HttpHeaders();
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return headers;
    }

    static Problem of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (cause instanceof Refusal refusal) {
                return new Problem(status(refusal.kind()), refusal.code(), refusal.arguments(), refusal.faults());
            }
            if (cause instanceof DataBufferLimitException) {
                return plain(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            }
            if (cause instanceof OptimisticLockingFailureException) {
                return plain(HttpStatus.CONFLICT, "changed-meanwhile");
            }
            if (cause instanceof DataAccessResourceFailureException || cause instanceof MongoException) {
                return plain(HttpStatus.SERVICE_UNAVAILABLE, "store-away");
            }
            if (cause instanceof JacksonException
                    && String.valueOf(cause.getMessage()).contains("UTF-8")) {
                return plain(HttpStatus.BAD_REQUEST, "not-utf8");
            }
            cause = cause.getCause();
        }
        return switch (failure) {
            case ServerWebInputException unreadable -> plain(HttpStatus.BAD_REQUEST, "unreadable");
            case DecodingException unreadable -> plain(HttpStatus.BAD_REQUEST, "unreadable");
            case ErrorResponse response -> ofStatus(response.getStatusCode());
            default -> plain(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        };
    }

    private static Problem ofStatus(HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        return switch (status) {
            case UNAUTHORIZED -> plain(status, "sign-in");
            case NOT_FOUND -> plain(status, "not-found");
            case METHOD_NOT_ALLOWED -> plain(status, "method-not-allowed");
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> plain(status, "media-type");
            case CONTENT_TOO_LARGE -> plain(status, "too-large");
            case TOO_MANY_REQUESTS -> plain(status, "too-many-requests");
            default -> plain(status, status.is5xxServerError() ? "unexpected" : "unreadable");
        };
    }

    private static Problem plain(HttpStatus status, String code) {
        return new Problem(status, code, List.of(), List.of());
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
