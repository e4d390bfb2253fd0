package org.palabre.synthesis.curation;

/** Whoever keeps something that an act of curation makes untrue. */
@FunctionalInterface
public interface CurationFollower {

    /** Themes or contributions of this consultation are not as they were. */
    void curated(String consultation);
}
