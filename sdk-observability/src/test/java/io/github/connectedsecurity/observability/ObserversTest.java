package io.github.connectedsecurity.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.CallObserver;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.Reply;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One pull with a throttle and two pages, as each library shows it. */
class ObserversTest {
  private static final Quota THINGS = Quota.perMinute("things", 100);

  private final FakeTime time = new FakeTime().chance(0);

  @Test
  void micrometer_timesCallsTriesAndWaits_andShowsLimits() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    try (FaultServer server = FaultServer.start(pull())) {
      ClientOptions options = read(server, MicrometerObserver.of(registry));
      MicrometerObserver.limits(registry, options);

      assertThat(registry.get("connectedsecurity.calls").tags("outcome", "success", "service", Service.GRAPH.name(), "operation", "GET things/{id}")
          .timer().count()).isEqualTo(2);
      assertThat(registry.get("connectedsecurity.attempts").tag("status", "429").timer().count()).isEqualTo(1);
      assertThat(registry.get("connectedsecurity.waits").tag("reason", "throttle").timer().totalTime(TimeUnit.SECONDS)).isEqualTo(5);
      assertThat(registry.get("connectedsecurity.items").summary().totalAmount()).isEqualTo(3);
      assertThat(registry.get("connectedsecurity.partial").counter().count()).isEqualTo(1);
      assertThat(registry.get("connectedsecurity.quota.used").tag("group", "things").gauge().value()).isEqualTo(3);
      assertThat(registry.get("connectedsecurity.quota.limit").tag("window", "PT1M").gauge().value()).isEqualTo(100);
      assertThat(registry.get("connectedsecurity.retry.budget").gauge().value()).isPositive();
      assertThat(registry.getMeters().stream().map(Meter::getId).map(Object::toString).collect(Collectors.joining())).doesNotContain("secret");
    }
  }

  @Test
  void openTelemetry_hasASpanForEachRequest_belowTheCallersOwn() {
    InMemorySpanExporter spans = InMemorySpanExporter.create();
    InMemoryMetricReader metrics = InMemoryMetricReader.create();
    try (SdkTracerProvider tracing = SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build();
        SdkMeterProvider metering = SdkMeterProvider.builder().registerMetricReader(metrics).build();
        FaultServer server = FaultServer.start(pull())) {
      OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder().setTracerProvider(tracing).setMeterProvider(metering).build();
      Span outer = telemetry.getTracer("test").spanBuilder("investigation").startSpan();
      try (Scope scope = outer.makeCurrent()) {
        assertThat(scope).isNotNull();
        read(server, OpenTelemetryObserver.of(telemetry, TimeSource.system()::now));
      } finally {
        outer.end();
      }

      List<SpanData> requests = spans.getFinishedSpanItems().stream().filter(span -> span.getKind() == SpanKind.CLIENT).toList();
      assertThat(requests).hasSize(3).allSatisfy(span -> {
        assertThat(span.getName()).isEqualTo("GET things/{id}");
        assertThat(span.getParentSpanId()).isEqualTo(outer.getSpanContext().getSpanId());
        assertThat(span.getEndEpochNanos()).isGreaterThanOrEqualTo(span.getStartEpochNanos());
      });
      assertThat(requests.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
      assertThat(requests.get(1).getAttributes().asMap().toString()).contains("http.request.resend_count=1", "http.response.status_code=200");
      assertThat(metrics.collectAllMetrics()).extracting(MetricData::getName)
          .containsExactlyInAnyOrder("connectedsecurity.call.duration", "connectedsecurity.wait.duration", "connectedsecurity.partial_pages");
      assertThat(spans.getFinishedSpanItems().toString()).doesNotContain("secret");
    }
  }

  private ClientOptions read(FaultServer server, CallObserver observer) {
    ClientOptions options = server.options().time(time).observer(observer).build();
    assertThat(options.http(Service.GRAPH).get("things/{id}", "secret").quota(THINGS).deadline(Duration.ofMinutes(1)).paged(json -> json)).hasSize(3);
    return options;
  }

  private static Answers pull() {
    return Answers.inOrder(Reply.of(429, "", "Retry-After", "5"),
        Reply.json("{\"value\":[{},{}],\"@odata.nextLink\":\"/things/secret?page=2\"}").with("Warning", "199 - \"one source did not answer\""),
        Reply.json("{\"value\":[{}]}"));
  }
}
