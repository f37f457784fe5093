package io.github.connectedsecurity.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What the documents show as the answer of an operation has the members and kinds that the emulator answers with. The reference material tells
 * which operation an example is of; {@code shape-operations.tsv} does where it does not. Only operations that read are looked at: what others
 * answer is the entity that reading shows. What differs stands in {@code shape-exceptions.tsv}, each with its reason.
 */
class ShapesTest {
  private static final Loopback AT = new Loopback(SecurityCloudEmulator.builder().pageSize(1000));
  private static final OkHttpClient HTTP = AT.http();

  @AfterAll
  static void stop() { AT.close(); }

  /** An example with the request that it answers. */
  record Example(String product, String file, String url, String version) {}

  @Test
  void examples_haveTheShapeOfAnswers() throws IOException {
    assumeTrue(ExampleFiles.shared("examples").isPresent(), "The reference material is not there.");
    Map<String, String> exceptions = exceptions();
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Example example : examples()) {
      if (!exceptions.containsKey(example.file() + "\t*")) {
        Map<String, String> differences = differences(example);
        compared++;
        differences.forEach((place, how) -> {
          if (!exceptions.containsKey(example.file() + "\t" + place)) {
            wrong.add(example.product() + "\t" + example.file() + "\t" + place + "\t" + how);
          }
        });
      }
    }
    System.out.println("Compared the shapes of " + compared + " examples, with " + exceptions.size() + " exceptions.");
    assertThat(wrong).isEmpty();
  }

  @Test
  void otherKindsAndMissingMembers_areFound() {
    Object example = Json.parse("{\"a\":[{\"b\":1},{\"c\":\"x\"}],\"d\":{\"e\":true}}");
    assertThat(Shapes.differences(example, Json.parse("{\"a\":[{\"b\":2,\"c\":\"y\"}],\"d\":{\"e\":false}}"))).isEmpty();
    assertThat(Shapes.differences(example, Json.parse("{\"a\":[{\"b\":\"2\"}],\"d\":null}"))).containsOnlyKeys("a[].b", "a[].c");
  }

  static Map<String, String> differences(Example example) throws IOException {
    Object wanted = Json.parse(ExampleFiles.text(ExampleFiles.shared("examples/" + example.product() + "/" + example.file()).orElseThrow()));
    Optional<Object> answer = example.version().isEmpty() ? plain(example) : managed(example);
    return answer.isPresent() ? Shapes.differences(wanted, answer.get()) : Map.of("*", "not there");
  }

  static List<Example> examples() {
    List<Example> all = new ArrayList<>();
    for (Map<?, ?> one : index("graph-security", "index.json", "examples")) {
      String[] line = String.valueOf(one.get("http")).split(" ", 2);
      if (line[0].equals("GET") && one.get("status") != null && !"shape".equals(one.get("kind"))) {
        all.add(new Example("graph-security", String.valueOf(one.get("file")), line[1].replace("https://graph.microsoft.com", ""), ""));
      }
    }
    for (Map<?, ?> one : index("identityprotection", "_index.json", "entries")) {
      if ("response".equals(one.get("kind")) && "GET".equals(one.get("method"))) {
        String path = String.valueOf(one.get("url")).replace("https://graph.microsoft.com", "");
        all.add(new Example("identityprotection", String.valueOf(one.get("file")), path, ""));
      }
    }
    for (Map<?, ?> one : index("securitycenter", "_index.json", "examples")) {
      if ("GET".equals(one.get("method")) && one.get("responses") instanceof Map<?, ?> responses && responses.get("200") instanceof Map<?, ?> ok
          && ok.get("body") != null) {
        all.add(new Example("securitycenter", String.valueOf(ok.get("body")), String.valueOf(one.get("path")), String.valueOf(one.get("apiVersion"))));
      }
    }
    ExampleFiles.resource(ShapesTest.class, "shape-operations.tsv").lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
        .forEach(row -> all.add(new Example(row[0], row[1], row[2], "")));
    return all;
  }

  private static List<Map<?, ?>> index(String product, String file, String list) {
    Path index = ExampleFiles.shared("examples/" + product + "/" + file).orElseThrow();
    List<Map<?, ?>> entries = new ArrayList<>();
    if (Json.object(ExampleFiles.text(index)).get(list) instanceof List<?> found) {
      found.forEach(one -> entries.add((Map<?, ?>) one));
    }
    return entries;
  }

  private static Map<String, String> exceptions() {
    return ExampleFiles.resource(ShapesTest.class, "shape-exceptions.tsv").lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
        .collect(Collectors.toMap(row -> row[0] + "\t" + row[1], row -> row[2]));
  }

  /** The answer to a path of Graph's, or of a product with paths like it; ids of the example give way to ids that are there. */
  private static Optional<Object> plain(Example example) throws IOException {
    String[] parts = example.url().split("\\?", 2);
    StringBuilder path = new StringBuilder();
    for (String segment : parts[0].substring(1).split("/", -1)) {
      boolean id = !segment.matches("v1\\.0|alerts_v2|v1") && segment.matches(".*[\\d{@].*");
      Optional<String> known = id ? first(path.toString(), "id", "") : Optional.of(segment);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      path.append('/').append(known.get().replace("/", "%2F"));
    }
    String query = parts.length < 2 ? "" : List.of(parts[1].split("&", -1)).stream()
        .filter(one -> one.matches("\\$(expand|select)=.*")).collect(Collectors.joining("&"));
    return get(path + (query.isEmpty() ? "" : "?" + query));
  }

  /** The answer to a path of Resource Manager's: every named resource on the way gives way to the first of its collection. */
  private static Optional<Object> managed(Example example) throws IOException {
    String version = "?api-version=" + example.version();
    String base = "/arm/subscriptions/" + NodeStrangers.SUBSCRIPTION + "/providers/Microsoft.Security";
    String[] steps = example.url().replaceFirst(".*/providers/Microsoft\\.Security/", "").split("/", -1);
    for (int i = 0; i < steps.length; i += 2) {
      boolean place = steps[i].equals("locations") && i + 2 < steps.length;
      if (!place && i + 1 < steps.length) {
        Optional<String> id = first(base + "/" + steps[i], "id", version);
        if (id.isEmpty()) {
          return Optional.empty();
        }
        base = "/arm" + id.get();
      } else if (!place) {
        return get(base + "/" + steps[i] + version);
      }
    }
    return get(base + version);
  }

  private static Optional<String> first(String collection, String member, String query) throws IOException {
    Optional<Object> list = get(collection + query);
    return list.isPresent() && list.get() instanceof Map<?, ?> page && page.get("value") instanceof List<?> all && !all.isEmpty()
        && all.get(0) instanceof Map<?, ?> entity ? Optional.of(String.valueOf(entity.get(member))) : Optional.empty();
  }

  private static Optional<Object> get(String path) throws IOException {
    AT.clock.push(Duration.ofMillis(2100));
    Request request = new Request.Builder().url(AT.cloud.url() + path).header("Authorization", "Bearer " + token(path)).build();
    try (Response response = HTTP.newCall(request).execute()) {
      return response.code() == 200 ? Optional.ofNullable(Json.parse(response.body().string())) : Optional.empty();
    }
  }

  private static String token(String path) {
    String resource = path.startsWith("/arm/") ? "https://management.azure.com" : path.startsWith("/defender/") ? "https://api.securitycenter.microsoft.com"
        : path.startsWith("/cas/") ? "05a65629-4c1b-48c1-a78b-804c4abdd4af" : "https://graph.microsoft.com";
    return AT.cloud.credential(AT.cloud.app()).getTokenSync(new TokenRequestContext().addScopes(resource + "/.default")).getToken();
  }
}
