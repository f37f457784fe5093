package io.github.connectedsecurity.observability;

import io.github.connectedsecurity.core.CallObserver;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Traces requests and measures calls with OpenTelemetry: a client span for each request, below the span that is current in the
 * calling thread, and the histograms {@code connectedsecurity.call.duration} and {@code connectedsecurity.wait.duration} in seconds.
 * Attributes follow the conventions for HTTP ({@code http.request.method}, {@code url.template}, {@code http.response.status_code},
 * {@code http.request.resend_count}, {@code error.type}); addresses are left out, because they may hold personal data.
 */
@SuppressWarnings("exports") // whoever calls it requires the library itself
public final class OpenTelemetryObserver implements CallObserver {
  private static final String SCOPE = "io.github.connectedsecurity";
  private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("peer.service");
  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  private static final AttributeKey<String> TEMPLATE = AttributeKey.stringKey("url.template");
  private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
  private static final AttributeKey<Long> RESENDS = AttributeKey.longKey("http.request.resend_count");
  private static final AttributeKey<Long> SIZE = AttributeKey.longKey("http.response.body.size");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> REQUEST_ID = AttributeKey.stringKey("connectedsecurity.request_id");
  private static final AttributeKey<String> REASON = AttributeKey.stringKey("connectedsecurity.wait.reason");

  private final Tracer tracer;
  private final DoubleHistogram calls;
  private final DoubleHistogram waits;
  private final LongCounter partial;
  private final Supplier<Instant> now;

  private OpenTelemetryObserver(OpenTelemetry telemetry, Supplier<Instant> now) {
    this.tracer = telemetry.getTracer(SCOPE);
    Meter meter = telemetry.getMeter(SCOPE);
    this.calls = meter.histogramBuilder("connectedsecurity.call.duration").setUnit("s").setDescription("calls with all their tries and waits").build();
    this.waits = meter.histogramBuilder("connectedsecurity.wait.duration").setUnit("s").setDescription("waits before a request").build();
    this.partial = meter.counterBuilder("connectedsecurity.partial_pages").setDescription("pages that came with a warning").build();
    this.now = now;
  }

  /**
   * Writes to an OpenTelemetry; for {@code ClientOptions.builder().observer(…)}.
   *
   * @param now the clock of spans, such as {@code TimeSource.system()::now}
   */
  public static OpenTelemetryObserver of(OpenTelemetry telemetry, Supplier<Instant> now) { return new OpenTelemetryObserver(telemetry, now); }

  @Override
  public void attempt(Attempt event) {
    Instant end = now.get();
    Span span = tracer.spanBuilder(event.operation()).setSpanKind(SpanKind.CLIENT).setStartTimestamp(end.minus(event.duration()))
        .setAllAttributes(operation(event.service(), event.operation()).build()).startSpan();
    if (event.number() > 1) {
      span.setAttribute(RESENDS, (long) event.number() - 1);
    }
    if (event.status() > 0) {
      span.setAttribute(STATUS, (long) event.status()).setAttribute(SIZE, event.bytes());
    }
    if (!event.requestId().isEmpty()) {
      span.setAttribute(REQUEST_ID, event.requestId());
    }
    if (event.status() == 0 || event.status() >= 400) {
      span.setStatus(StatusCode.ERROR).setAttribute(ERROR, event.failure().isEmpty() ? String.valueOf(event.status()) : event.failure());
    }
    span.end(end);
  }

  @Override
  public void waited(Waited event) {
    waits.record(seconds(event.duration()), operation(event.service(), event.operation()).put(REASON, event.reason().name().toLowerCase(Locale.ROOT)).build());
  }

  @Override
  public void page(PageRead event) {
    if (event.warnings() > 0) {
      partial.add(1, operation(event.service(), event.operation()).build());
    }
  }

  @Override
  public void call(Ended event) {
    AttributesBuilder about = operation(event.service(), event.operation());
    calls.record(seconds(event.duration()), (event.failure().isEmpty() ? about : about.put(ERROR, event.failure())).build());
  }

  private static AttributesBuilder operation(String service, String operation) {
    int space = operation.indexOf(' ');
    return Attributes.builder().put(SERVICE, service).put(METHOD, operation.substring(0, space)).put(TEMPLATE, operation.substring(space + 1));
  }

  private static double seconds(Duration duration) { return duration.toNanos() / 1e9; }
}
