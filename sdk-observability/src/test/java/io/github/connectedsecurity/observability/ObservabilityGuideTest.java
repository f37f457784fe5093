package io.github.connectedsecurity.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;
import io.github.connectedsecurity.core.CallObserver;
import io.github.connectedsecurity.core.CallObserver.Reason;
import io.github.connectedsecurity.core.CallObserver.Waited;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.testing.Guide;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The programs of docs/guides/observability.md, compiled and run; the page must say the same. */
class ObservabilityGuideTest {
  @Test
  void page_saysWhatIsCompiledHere() { assertThat(Guide.named("observability").linesMissingIn(ObservabilityGuideTest.class)).isEmpty(); }

  @Test
  void programs_run() {
    TokenCredential credential = new StubCredential();
    measure(credential);
    assertThat(trace(credential, OpenTelemetry.noop())).isNotNull();
    alarm().waited(new Waited("Graph", "GET x", Reason.THROTTLE, Duration.ofSeconds(1)));
  }

  private static void measure(TokenCredential credential) {
    MeterRegistry registry = new SimpleMeterRegistry();
    ClientOptions measured = ClientOptions.builder().credential(credential).observer(MicrometerObserver.of(registry)).build();
    Runnable refresh = MicrometerObserver.limits(registry, measured);
    refresh.run();
  }

  private static ClientOptions trace(TokenCredential credential, OpenTelemetry telemetry) {
    ClientOptions traced = ClientOptions.builder().credential(credential)
        .observer(OpenTelemetryObserver.of(telemetry, TimeSource.system()::now))
        .build();
    return traced;
  }

  private static CallObserver alarm() {
    CallObserver alarm = new CallObserver() {
      @Override
      public void waited(Waited event) {
        if (event.reason() == Reason.THROTTLE && event.duration().toMinutes() > 1) {
          System.err.println(event.service() + " throttles " + event.operation());
        }
      }
    };
    return alarm;
  }
}
