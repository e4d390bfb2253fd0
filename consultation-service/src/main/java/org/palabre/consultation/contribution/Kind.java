package org.palabre.consultation.contribution;

/** Kind of contributor. */
public enum Kind {
    /** Anybody, for themselves. */
    CITIZEN,
    /** Civil society. */
    ASSOCIATION,
    /** An administration or a local government. */
    PUBLIC_BODY,
    /** A business. */
    COMPANY,
    /** Research and teaching. */
    ACADEMIA,
    /** Press, radio, television. */
    MEDIA
}
