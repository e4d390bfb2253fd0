package org.palabre.neighbour;

import org.palabre.stranger.PrivateModel;

/** Calls the model of another service instead of consuming its events. */
public class PryingService {

    /** Calls the other service. */
    public String pry(PrivateModel model) {
        return model.secret();
    }
}
