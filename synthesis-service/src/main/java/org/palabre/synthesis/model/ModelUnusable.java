package org.palabre.synthesis.model;

/** A model that is set cannot be used. The message is for the operator and names no secret and no contribution. */
public final class ModelUnusable extends RuntimeException {

    private final ModelAbsence why;

    /** For this reason, said in one sentence. */
    public ModelUnusable(ModelAbsence why, String sentence) {
        super(sentence);
        this.why = why;
    }

    /** The reason. */
    public ModelAbsence why() {
        return why;
    }
}
