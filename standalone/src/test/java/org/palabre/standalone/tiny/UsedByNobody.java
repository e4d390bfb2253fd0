package org.palabre.standalone.tiny;

/** Public although no code of another package uses it. */
public final class UsedByNobody {}
