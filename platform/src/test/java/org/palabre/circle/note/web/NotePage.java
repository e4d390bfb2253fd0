package org.palabre.circle.note.web;

import org.palabre.circle.theme.Theme;

/** Shows a theme, so that notes depend on themes. */
public class NotePage {

    /** Shows a theme. */
    public String show(Theme theme) {
        return theme.toString();
    }
}
