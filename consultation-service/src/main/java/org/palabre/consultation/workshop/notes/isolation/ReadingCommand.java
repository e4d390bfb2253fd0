package org.palabre.consultation.workshop.notes.isolation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palabre.consultation.workshop.notes.NotesSettings;

/**
 * The command that starts the reading process: the Java of this process, the class path it needs, and a JVM that is
 * small, starts fast and ends at once when its memory is used up.
 */
final class ReadingCommand {

    /** What the JVM exits with when told to end at an {@code OutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    /** What a shell would call the end by SIGKILL, which is how Linux ends a process that takes too much memory. */
    static final int KILLED = 128 + 9;

    /** Nothing of this process's environment, but that file names are UTF-8. */
    static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8");

    private final List<String> start = new ArrayList<>();
    private final String mainClass;

    /**
     * Prepares the command.
     *
     * @throws IllegalStateException if the class path does not hold the main class as a plain file or in a plain jar
     */
    ReadingCommand(NotesSettings settings, Class<?> mainClass) {
        this.mainClass = mainClass.getName();
        start.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        start.addAll(List.of(
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisableAttachMechanism",
                "-Djava.awt.headless=true",
                "-Djdk.xml.dtd.support=deny",
                "-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider"));
        start.addAll(List.of("-cp", classPath(settings.classPath())));
    }

    /** The whole command, for a process that works in the given folder. */
    List<String> in(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>(start);
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dpdfbox.fontcache=" + folder);
        command.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    /** Absolute, for the process works in another folder. */
    private String classPath(String configured) {
        String given = configured.isEmpty() ? System.getProperty("java.class.path") : configured;
        List<Path> entries = Arrays.stream(given.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
        if (!holdsMainClass(entries)) {
            throw new IllegalStateException("the class path for reading notes must be plain jars and folders that hold "
                    + mainClass + ", but is " + given);
        }
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private boolean holdsMainClass(List<Path> entries) {
        try (URLClassLoader loader = new URLClassLoader(
                entries.stream().map(ReadingCommand::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return loader.findResource(mainClass.replace('.', '/') + ".class") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
