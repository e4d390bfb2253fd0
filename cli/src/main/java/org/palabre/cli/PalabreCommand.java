package org.palabre.cli;

import org.palabre.cli.grouping.GroupCommand;
import org.palabre.cli.importing.ImportCommand;
import org.palabre.cli.terminal.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The root command; it exits with an {@link ExitCode}. */
@Command(
        name = "palabre",
        description = "Public consultation and co-creation for the Open Government Partnership.",
        mixinStandardHelpOptions = true,
        versionProvider = PalabreCommand.Version.class)
public final class PalabreCommand {

    private PalabreCommand() {}

    /** Runs a command of this module and exits. */
    public static void main(String[] arguments) {
        System.exit(with().execute(arguments));
    }

    /** The command line of this module, with the given commands first. */
    public static CommandLine with(Object... commands) {
        CommandLine commandLine = new CommandLine(new PalabreCommand());
        for (Object command : commands) {
            commandLine.addSubcommand(command);
        }
        return commandLine.addSubcommand(new ImportCommand()).addSubcommand(new GroupCommand());
    }

    /** Reads the version from the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = PalabreCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Palabre " + (version == null ? "(not packaged)" : version)};
        }
    }
}
