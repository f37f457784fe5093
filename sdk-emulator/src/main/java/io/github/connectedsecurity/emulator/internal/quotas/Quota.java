package io.github.connectedsecurity.emulator.internal.quotas;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code quotas.json}: what is limited, for whom, to how much, and how the service refuses more.
 *
 * @param name what people see
 * @param verbs the verbs it counts; empty for all
 * @param path the paths it counts; what its groups match tells counters apart
 * @param per whose requests are counted together
 * @param instead whether no later row of the same product counts, because this one is about an operation that they are not about
 * @param cost how many units a request costs
 * @param members members of a body that name what the request is about, which has a counter of its own; requests without them are not counted
 * @param left the header that tells how much is left; empty for none
 */
record Quota(String product, String name, Set<String> verbs, Pattern path, Per per, boolean instead, Cost cost, List<String> members,
    List<Supplier<Counter>> counters, Refusing refusing, String left) {
  private static final String TABLE = "quotas.json";

  /** Whose requests are counted together. */
  enum Per {
    /** Those of an application in the tenant. */
    APP,
    /** Those of all applications of the tenant to one operation. */
    OPERATION,
    /** Those of all applications of the tenant. */
    TENANT
  }

  /** Reads the table. */
  static List<Quota> table() { return rows(Trees.resource(Quota.class, TABLE)); }

  /** What tells its counter from others, when a request is one of those it counts. */
  Optional<List<String>> counts(Request request) {
    Matcher fitting = path.matcher(request.path());
    if (!(verbs.isEmpty() || verbs.contains(request.method())) || !fitting.matches()) {
      return Optional.empty();
    }
    List<String> groups = Stream.iterate(1, i -> i <= fitting.groupCount(), i -> i + 1).map(i -> String.valueOf(fitting.group(i)).toLowerCase(Locale.ROOT))
        .toList();
    return members.isEmpty() ? Optional.of(groups) : about(request);
  }

  /** A name for what a body is about that does not give the body away. */
  private Optional<List<String>> about(Request request) {
    Map<String, Object> body;
    try {
      body = Json.object(request.body());
    } catch (SdkException e) {
      return Optional.empty(); // the service will refuse it
    }
    String values = members.stream().map(member -> body.get(member) instanceof String text ? text.toLowerCase(Locale.ROOT) : "")
        .collect(Collectors.joining("\n")).strip();
    return values.isEmpty() ? Optional.empty() : Optional.of(List.of(UUID.nameUUIDFromBytes(values.getBytes(StandardCharsets.UTF_8)).toString()));
  }

  private static List<Quota> rows(Map<String, Object> table) {
    return table.entrySet().stream().flatMap(product -> Trees.list(product.getValue()).stream().map(row -> row(product.getKey(), (Map<?, ?>) row))).toList();
  }

  private static Quota row(String product, Map<?, ?> row) {
    return new Quota(product, String.valueOf(row.get("name")), Set.copyOf(Trees.texts(row.get("verbs"))),
        Pattern.compile(String.valueOf(row.get("path"))), Per.valueOf(String.valueOf(row.get("per"))), Boolean.TRUE.equals(row.get("instead")),
        cost(row), Trees.texts(row.get("members")), counters(row), Refusing.valueOf(String.valueOf(row.get("refusing"))),
        row.get("left") instanceof String name ? name : "");
  }

  private static Cost cost(Map<?, ?> row) {
    Object cost = row.get("cost");
    return cost == null ? Cost.of(1) : "bytes".equals(cost) ? Cost.BYTES : Cost.byOptions(number(cost));
  }

  private static List<Supplier<Counter>> counters(Map<?, ?> row) {
    Stream<Supplier<Counter>> windows = Trees.list(row.get("calls")).stream().map(Trees::list)
        .map(window -> () -> new Counter.Window(number(window.get(0)), Duration.ofSeconds(number(window.get(1)))));
    List<?> bucket = Trees.list(row.get("bucket"));
    Object atOnce = row.get("atOnce");
    Stream<Supplier<Counter>> others = Stream.of(
        bucket.isEmpty() ? Optional.<Supplier<Counter>>empty()
            : Optional.<Supplier<Counter>>of(() -> new Counter.Bucket(number(bucket.get(0)), number(bucket.get(1)))),
        atOnce == null ? Optional.<Supplier<Counter>>empty() : Optional.<Supplier<Counter>>of(() -> new Counter.AtOnce(number(atOnce))))
        .flatMap(Optional::stream);
    return Stream.concat(windows, others).toList();
  }

  private static int number(@Nullable Object value) { return Integer.parseInt(String.valueOf(value)); }
}
