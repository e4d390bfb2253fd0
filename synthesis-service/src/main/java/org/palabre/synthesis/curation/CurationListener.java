package org.palabre.synthesis.curation;

/** A hook for features that cache data derived from themes or contributions. */
@FunctionalInterface
public interface CurationListener {

    /** Called after curation changed themes or contributions of this consultation. */
    void curated(String consultation);
}
