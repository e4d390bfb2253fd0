package org.palabre.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deployment, documentation and settings of the services agree. */
class DeploymentTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ROUTE = Pattern.compile("^ +\"~\\^(/[^\"]*?)\\(\\?:\\[?[/;].*\" +([\\w-]+);$");
    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]*`) \\| ([a-z-]+)-service \\| (.*) \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void theProxyRoutesAccordingToThePathTable() throws Exception {
        assertThat(routes()).isEqualTo(documented());
    }

    @ParameterizedTest
    @MethodSource("org.palabre.endtoend.ServicesAreNamedEverywhereTest#services")
    void aServiceReceivesThePathsOfItsSettings(String service) throws Exception {
        Map<String, String> routed = routes();
        routed.put("/", "consultation");

        assertThat(stated(service))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(routed).containsEntry(path, service));
    }

    @Test
    void theEventCatalogueListsTheTopics() throws Exception {
        Set<String> catalogue = new TreeSet<>();
        for (String line : lines("docs/events.md")) {
            var topic = Pattern.compile("^\\| `([a-z]+)` \\|.*").matcher(line);
            if (topic.matches()) {
                catalogue.add(topic.group(1));
            }
        }
        assertThat(catalogue).isEqualTo(topics());
    }

    @Test
    void internalPathsAreNotRouted() throws Exception {
        assertThat(text("deploy/proxy/nginx.conf"))
                .containsPattern("location ~ \"\\^/\\(\\?:actuator\\|logout\\)[^{]*\\{\\s+return 404;");
    }

    @Test
    void topicsAreNotCreatedAutomatically() throws Exception {
        assertThat(compose()
                        .at("/kafka/environment/KAFKA_AUTO_CREATE_TOPICS_ENABLE")
                        .asString())
                .isEqualTo("false");
    }

    @ParameterizedTest
    @MethodSource("org.palabre.endtoend.ServicesAreNamedEverywhereTest#services")
    void aServiceHasItsOwnDatabaseAndClient(String service) throws Exception {
        JsonNode environment = compose().at("/" + service + "/environment");

        assertThat(environment.get("SPRING_MONGODB_URI").asString())
                .startsWith("mongodb://" + service + ":")
                .contains("@mongo:27017/" + service + "?");
        assertThat(environment.get("PALABRE_IDENTITY_CLIENT").asString()).isEqualTo(service);
        assertThat(realmClient(service).get("redirectUris").get(0).asString())
                .endsWith("/sign-in/" + service + "/code");
        assertThat(text("deploy/proxy/nginx.conf")).contains("server " + service + ":8080 resolve;");
        assertThat(text("deploy/mongo/users.js")).contains("\"" + service + "\"");
    }

    @Test
    void signInVisitsEveryService() throws Exception {
        Set<String> reached = new TreeSet<>();
        String service = "consultation";
        while (reached.add(service)) {
            JsonNode then = compose().at("/" + service + "/environment/PALABRE_IDENTITY_THEN");
            service = then.isMissingNode() ? service : then.asString().substring("/sign-in/".length());
        }
        assertThat(reached).containsExactlyElementsOf(ServicesAreNamedEverywhereTest.services());
    }

    @Test
    void onlyTheProxyPublishesPorts() throws Exception {
        assertThat(compose().propertyNames()).contains("proxy").containsAll(ServicesAreNamedEverywhereTest.services());
        for (var service : compose().properties()) {
            boolean isProxy = service.getKey().equals("proxy");
            assertThat(service.getValue().has("ports")).as(service.getKey()).isEqualTo(isProxy);
            assertThat(service.getValue().get("networks").valueStream().map(JsonNode::asString))
                    .as(service.getKey())
                    .isEqualTo(isProxy ? List.of("outside", "inside") : List.of("inside"));
        }
    }

    @Test
    void everySecretIsGeneratedAndNoneIsCommitted() throws Exception {
        String generated = text("deploy/make-env");
        for (String file : List.of("docker-compose.yml", "deploy/keycloak/palabre-realm.json")) {
            assertThat(Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)}")
                            .matcher(text(file))
                            .results()
                            .map(use -> use.group(1)))
                    .as(file)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(generated).contains(name));
        }
        for (var service : compose().properties()) {
            for (var variable : service.getValue().path("environment").properties()) {
                if (variable.getKey().matches(".*(PASSWORD|SECRET|KEY)$")) {
                    assertThat(variable.getValue().asString())
                            .as(variable.getKey())
                            .matches("\\$\\{[A-Z_]+}");
                }
            }
        }
    }

    private static Map<String, String> routes() throws IOException {
        Map<String, String> routes = new TreeMap<>();
        for (String line : lines("deploy/proxy/nginx.conf")) {
            var route = ROUTE.matcher(line);
            if (route.matches()) {
                routes.put(route.group(1), route.group(2));
            }
        }
        return routes;
    }

    private static Map<String, String> documented() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        for (String line : lines("docs/paths.md")) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                CODE.matcher(row.group(1)).results().forEach(path -> owners.put(path.group(1), row.group(2)));
                CODE.matcher(row.group(3))
                        .results()
                        .filter(path -> path.group(1).startsWith("/openapi/"))
                        .forEach(path -> owners.put(path.group(1), row.group(2)));
            }
        }
        owners.remove("/");
        return owners;
    }

    private static List<String> stated(String service) throws IOException {
        JsonNode settings = yaml(service + "-service/src/main/resources/" + service + ".yaml");
        JsonNode paths = settings.has("palabre.paths") ? settings.get("palabre.paths") : settings.at("/palabre/paths");
        return Arrays.stream(paths.asString().split(",", -1))
                .map(path -> "/" + path.strip())
                .toList();
    }

    private static Set<String> topics() throws IOException {
        JsonNode topics = JsonMapper.shared().readTree(text("contracts/src/main/resources/contracts/topics.json"));
        return topics.valueStream()
                .map(topic -> topic.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode realmClient(String id) throws IOException {
        JsonNode realm = JsonMapper.shared().readTree(text("deploy/keycloak/palabre-realm.json"));
        return realm.get("clients")
                .valueStream()
                .filter(client -> client.get("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode compose() throws IOException {
        return yaml("docker-compose.yml").get("services");
    }

    private static JsonNode yaml(String file) throws IOException {
        return JsonMapper.shared().valueToTree(new Yaml().load(text(file)));
    }

    private static List<String> lines(String file) throws IOException {
        return text(file).lines().toList();
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
