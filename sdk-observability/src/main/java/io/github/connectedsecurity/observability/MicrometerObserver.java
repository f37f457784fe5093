package io.github.connectedsecurity.observability;

import io.github.connectedsecurity.core.CallObserver;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.LimitsSnapshot;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Counts and times calls in Micrometer. Tags hold the service, the verb with the path's template, statuses and kinds of errors: a
 * bounded number of values, none of them personal.
 *
 * <table>
 *   <caption>Meters</caption>
 *   <tr><th>name</th><th>kind</th><th>what</th></tr>
 *   <tr><td>{@code connectedsecurity.calls}</td><td>timer</td><td>calls, tries and waits included; {@code outcome} is {@code success} or the error</td></tr>
 *   <tr><td>{@code connectedsecurity.attempts}</td><td>timer</td><td>single requests; {@code status} is 0 where no answer came</td></tr>
 *   <tr><td>{@code connectedsecurity.waits}</td><td>timer</td><td>waits before a request; {@code reason} is backoff, throttle or quota</td></tr>
 *   <tr><td>{@code connectedsecurity.items}</td><td>summary</td><td>items of a page</td></tr>
 *   <tr><td>{@code connectedsecurity.partial}</td><td>counter</td><td>pages that came with a warning, so that items may be missing</td></tr>
 *   <tr><td>{@code connectedsecurity.bytes}</td><td>summary</td><td>size of an answer's body, unpacked</td></tr>
 * </table>
 */
@SuppressWarnings("exports") // whoever calls it requires the library itself
public final class MicrometerObserver implements CallObserver {
  private static final String PREFIX = "connectedsecurity.";

  private final MeterRegistry registry;

  private MicrometerObserver(MeterRegistry registry) { this.registry = registry; }

  /** Writes into a registry; for {@code ClientOptions.builder().observer(…)}. */
  public static MicrometerObserver of(MeterRegistry registry) { return new MicrometerObserver(registry); }

  /**
   * Shows how much of published limits and retry budgets is used up: {@code connectedsecurity.quota.used}, {@code .quota.limit},
   * {@code .quota.waiting} and {@code .retry.budget}. The rows are those of the moment: run what is handed back from time to time,
   * such as every ten seconds, so that limits met later appear and values move.
   */
  public static Runnable limits(MeterRegistry registry, ClientOptions options) {
    MultiGauge used = MultiGauge.builder(PREFIX + "quota.used").description("calls in the stretch of time that ends now").register(registry);
    MultiGauge limit = MultiGauge.builder(PREFIX + "quota.limit").description("the most calls in the stretch of time").register(registry);
    MultiGauge waiting = MultiGauge.builder(PREFIX + "quota.waiting").description("calls held back now").register(registry);
    MultiGauge budget = MultiGauge.builder(PREFIX + "retry.budget").description("what is left for retries").register(registry);
    Runnable refresh = () -> {
      LimitsSnapshot now = options.limits();
      used.register(rows(now, LimitsSnapshot.Window::used), true);
      limit.register(rows(now, LimitsSnapshot.Window::limit), true);
      waiting.register(now.groups().stream().<MultiGauge.Row<?>>map(group -> MultiGauge.Row.of(group(group), group.waiting())).toList(), true);
      budget.register(now.hosts().stream().<MultiGauge.Row<?>>map(host -> MultiGauge.Row.of(Tags.of("host", host.host()), host.retryBudget())).toList(), true);
    };
    refresh.run();
    return refresh;
  }

  @Override
  public void attempt(Attempt event) {
    registry.timer(PREFIX + "attempts", tags(event.service(), event.operation()).and("status", String.valueOf(event.status()))).record(event.duration());
  }

  @Override
  public void waited(Waited event) {
    registry.timer(PREFIX + "waits", tags(event.service(), event.operation()).and("reason", event.reason().name().toLowerCase(Locale.ROOT)))
        .record(event.duration());
  }

  @Override
  public void page(PageRead event) {
    Tags tags = tags(event.service(), event.operation());
    registry.summary(PREFIX + "items", tags).record(event.items());
    if (event.warnings() > 0) {
      registry.counter(PREFIX + "partial", tags).increment();
    }
  }

  @Override
  public void call(Ended event) {
    Tags tags = tags(event.service(), event.operation());
    registry.timer(PREFIX + "calls", tags.and("outcome", event.failure().isEmpty() ? "success" : event.failure())).record(event.duration());
    registry.summary(PREFIX + "bytes", tags).record((double) event.bytes());
  }

  private static List<MultiGauge.Row<?>> rows(LimitsSnapshot now, ToIntFunction<LimitsSnapshot.Window> value) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    for (LimitsSnapshot.Group group : now.groups()) {
      group.windows().forEach(window -> rows.add(MultiGauge.Row.of(window(group, window), value.applyAsInt(window))));
    }
    return rows;
  }

  private static Tags tags(String service, String operation) { return Tags.of("service", service, "operation", operation); }

  private static Tags group(LimitsSnapshot.Group group) { return Tags.of("host", group.host(), "group", group.name()); }

  private static Tags window(LimitsSnapshot.Group group, LimitsSnapshot.Window window) { return group(group).and("window", window.length().toString()); }
}
