package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import java.time.Duration;

/** A query may run for ten minutes without a byte of its answer; all other calls have died when they are silent for so long. */
final class PatientQueries implements Exchange {
  /** The longest that the service lets a query run, and a little more. */
  static final Duration LONGEST_SILENCE = Duration.ofSeconds(630);

  private final Exchange usual;
  private final Exchange patient;

  PatientQueries(Exchange usual, Exchange patient) {
    this.usual = usual;
    this.patient = patient;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    String template = request.operation().template();
    return template.endsWith("/query") || template.equals("$batch") ? patient.send(request) : usual.send(request);
  }

  @Override
  public TimeSource time() { return usual.time(); }

  @Override
  public RetryPolicy retry() { return usual.retry(); }

  @Override
  public void pause(Duration wait) { usual.pause(wait); }

  @Override
  public void pageRead(ApiRequest request, int number, int items, int warnings) { usual.pageRead(request, number, items, warnings); }

  @Override
  public void close() {
    usual.close();
    patient.close();
  }
}
