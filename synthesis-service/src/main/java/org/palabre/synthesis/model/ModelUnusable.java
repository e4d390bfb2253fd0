package org.palabre.synthesis.model;

/** Thrown if a configured model cannot be used. The message is for operators, without secrets and contributions. */
public final class ModelUnusable extends RuntimeException {

    private final ModelAbsence reason;

    /** Creates the exception with a reason and a one-sentence message. */
    public ModelUnusable(ModelAbsence reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public ModelAbsence reason() {
        return reason;
    }
}
