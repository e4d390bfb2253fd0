package org.palabre.standalone;

import java.util.List;
import org.palabre.standalone.grouping.GroupCommand;
import org.palabre.standalone.importing.ImportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. Exit codes: 0 all well, 1 done in part, 2 not done, with one sentence that says why. */
@Command(
        name = "palabre",
        description = "Public consultation and co-creation for the Open Government Partnership.",
        mixinStandardHelpOptions = true,
        versionProvider = Palabre.Version.class)
public final class Palabre {

    private Palabre() {}

    /** Runs a command and exits. */
    public static void main(String[] arguments) {
        System.exit(commandLine(ServiceModules.all()).execute(arguments));
    }

    static CommandLine commandLine(List<ServiceModule> modules) {
        return new CommandLine(new Palabre())
                .addSubcommand(new StartCommand(modules))
                .addSubcommand(new ImportCommand())
                .addSubcommand(new GroupCommand());
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Palabre.class.getPackage().getImplementationVersion();
            return new String[] {"Palabre " + (version == null ? "(not packaged)" : version)};
        }
    }
}
