package io.github.connectedsecurity.emulator.internal.quotas;

import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param left the header that tells how much is left; empty for none
 */
record Quota(String product, String name, Set<String> verbs, Pattern path, Per per, boolean instead, int cost, List<Supplier<Counter>> counters,
    Refusing refusing, String left) {
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
    return Optional.of(Stream.iterate(1, i -> i <= fitting.groupCount(), i -> i + 1).map(i -> String.valueOf(fitting.group(i))).toList());
  }

  private static List<Quota> rows(Map<String, Object> table) {
    return table.entrySet().stream().flatMap(product -> Trees.list(product.getValue()).stream().map(row -> row(product.getKey(), (Map<?, ?>) row))).toList();
  }

  private static Quota row(String product, Map<?, ?> row) {
    Object cost = row.get("cost");
    return new Quota(product, String.valueOf(row.get("name")), Set.copyOf(Trees.texts(row.get("verbs"))),
        Pattern.compile(String.valueOf(row.get("path"))), Per.valueOf(String.valueOf(row.get("per"))), Boolean.TRUE.equals(row.get("instead")),
        cost == null ? 1 : number(cost), counters(row), Refusing.valueOf(String.valueOf(row.get("refusing"))),
        row.get("left") instanceof String name ? name : "");
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
