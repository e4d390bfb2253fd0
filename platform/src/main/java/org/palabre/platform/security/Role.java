package org.palabre.platform.security;

/** Roles of members. A contributor needs no role and no account (handbook 2.1.b.1.a). */
public enum Role {
    /** Runs regional workshops and submits their notes, in named regions. */
    FACILITATOR,
    /** Member of the multi-stakeholder forum: reviews themes and drafts decisions. */
    MSF,
    /** Point of contact: sets up consultations, approves decisions, publishes. */
    SECRETARIAT,
    /** Reads everything, changes nothing. */
    OBSERVER
}
