package org.palabre.standalone;

import org.palabre.cli.PalabreCommand;

/** Main class with all commands: {@code start} and those of the command line. */
public final class Palabre {

    private Palabre() {}

    /** Runs a command and exits. */
    public static void main(String[] arguments) {
        var modules = ServiceModules.all();
        System.exit(PalabreCommand.with(new StartCommand(modules), new DevCommand(modules))
                .execute(arguments));
    }
}
