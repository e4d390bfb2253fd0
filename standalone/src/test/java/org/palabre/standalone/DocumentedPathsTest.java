package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class DocumentedPathsTest {

    /** Heading after which the document describes separate services. */
    private static final String APART = "## Apart, behind the proxy";

    private static final Pattern PATH = Pattern.compile("`/([a-z/-]*)`");

    @Test
    void thePathTableListsExactlyThePathsOfTheServices() throws IOException {
        var served = ServiceModules.all().stream()
                .flatMap(module -> Arrays.stream(paths(module.name()).split(",")))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
        served.add("health");

        var documented = Files.readString(Path.of("../docs/paths.md"))
                .lines()
                .takeWhile(line -> !line.equals(APART))
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> PATH.matcher(line).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(served);
    }

    private static String paths(String module) {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource(module + ".yaml"));
        return Objects.requireNonNull(settings.getObject()).getProperty("palabre.paths");
    }
}
