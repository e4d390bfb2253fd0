package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors offer every setting of Palabre by name, with a description. */
class SettingsMetadataTest {

    @Test
    void everyComponentOfASettingsRecordIsDescribed() throws Exception {
        assertThat(described()).containsKeys(components().toArray(String[]::new));
    }

    @Test
    void everySettingOfASettingsFileIsDescribed() throws Exception {
        var described = described();
        for (ServiceModule module : ServiceModules.all()) {
            assertThat(described).as(module.name()).containsKeys(written(module.name()));
        }
    }

    @Test
    void noDescriptionIsMissing() throws Exception {
        assertThat(described())
                .isNotEmpty()
                .allSatisfy(
                        (name, description) -> assertThat(description).as(name).isNotBlank());
    }

    /** Descriptions by name, from all modules. */
    private static Map<String, String> described() throws IOException {
        Map<String, String> described = new TreeMap<>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource file : resolver.getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
            try (InputStream json = file.getInputStream()) {
                for (JsonNode property : JsonMapper.shared().readTree(json).path("properties")) {
                    String name = property.path("name").asString();
                    if (name.startsWith("palabre.")) {
                        described.put(name, property.path("description").asString(""));
                    }
                }
            }
        }
        return described;
    }

    private static Stream<String> components() {
        var records = new ClassPathScanningCandidateComponentProvider(false);
        records.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return records.findCandidateComponents("org.palabre").stream().flatMap(candidate -> {
            try {
                Class<?> type = Class.forName(candidate.getBeanClassName());
                return components(
                        type.getAnnotation(ConfigurationProperties.class).value(), type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Stream<String> components(String prefix, Class<?> type) {
        assertThat(type).isRecord();
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = canonical(type, components);
        return IntStream.range(0, components.length).boxed().flatMap(i -> {
            Parameter parameter = constructor.getParameters()[i];
            String name = prefix + "." + name(components[i], parameter);
            var usual = parameter.getAnnotation(DefaultValue.class);
            boolean isGroup = usual != null && usual.value().length == 0;
            return isGroup ? components(name, components[i].getType()) : Stream.of(name);
        });
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(RecordComponent component, Parameter parameter) {
        Name given = parameter.getAnnotation(Name.class);
        return given == null
                ? component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
                : given.value();
    }

    private static String[] written(String service) {
        var file = new YamlPropertiesFactoryBean();
        file.setResources(new ClassPathResource(service + ".yaml"));
        Properties settings = Objects.requireNonNull(file.getObject());
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith("palabre."))
                .map(name -> ConfigurationPropertyName.of(name).toString())
                .toArray(String[]::new);
    }
}
