package org.palabre.neighbour;

import org.palabre.stranger.PrivateModel;

/** Calls another service's model instead of hearing its events. */
public class PryingService {

    /** Pries. */
    public String pry(PrivateModel model) {
        return model.secret();
    }
}
