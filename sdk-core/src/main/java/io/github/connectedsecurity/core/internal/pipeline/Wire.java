package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.TransportException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.internal.pipeline.FailedAttempt.Fate;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last station: one exchange over the network, its answer read whole, so that no socket waits for a slow reader. */
final class Wire implements Step {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.connectedsecurity.http");
  private static final InterruptWatch INTERRUPTS = new InterruptWatch();

  private final OkHttpClient client;
  private final Underway underway;

  Wire(OkHttpClient client, Underway underway) {
    this.client = client;
    this.underway = underway;
  }

  @Override
  public ApiResponse send(ApiRequest request, CallContext call) {
    call.check();
    Progress progress = new Progress();
    Call exchange = client.newCall(WireFormat.request(request, progress));
    exchange.timeout().timeout(Math.max(1, call.remaining().toNanos()), TimeUnit.NANOSECONDS); // 0 would mean no limit
    long start = call.nanos();
    InterruptWatch.Watched watched = INTERRUPTS.watch(exchange::cancel);
    Underway.Entry entry = underway.enter(exchange::cancel);
    try {
      ApiResponse answer = read(exchange);
      log(request, call, start, answer);
      call.events().attempt(request, call.attempt(), since(call, start), answer);
      return answer;
    } catch (IOException e) {
      call.events().attempt(request, call.attempt(), since(call, start), e);
      throw failure(request, call, start, progress, e);
    } finally {
      entry.leave();
      watched.leave();
    }
  }

  private static ApiResponse read(Call exchange) throws IOException {
    try (Response response = execute(exchange)) {
      return WireFormat.response(response);
    }
  }

  /** While it connects, the transport lets the exception of an interrupt through that no signature of it declares. */
  @SuppressWarnings("ConstantValue")
  private static Response execute(Call exchange) throws IOException {
    try {
      return exchange.execute();
    } catch (Exception e) {
      if ((Throwable) e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while connecting");
      }
      throw e;
    }
  }

  private static RuntimeException failure(ApiRequest request, CallContext call, long start, Progress progress, IOException e) {
    LOG.debug("{} {} failed after {} ms, try {}: {}", request, host(request), millisSince(call, start), call.attempt(), e.getClass().getSimpleName());
    boolean sent = progress.hasBegun();
    String when = sent && !request.isRepeatable() ? "was under way and may have been done" : "was under way";
    if (call.isClosed()) {
      return call.closed(when, e);
    }
    if (Thread.currentThread().isInterrupted()) {
      return call.interrupted(when, e);
    }
    if (e instanceof WireFormat.TooLargeException) {
      return new InvalidDataException(request + " was answered with more than the SDK reads: " + e.getMessage() + ".");
    }
    Fate fate = sent ? Fate.UNCLEAR : Fate.NOT_SENT;
    return new FailedAttempt(fate, error(request, call, sent, e), Optional.empty());
  }

  private static SdkException error(ApiRequest request, CallContext call, boolean sent, IOException e) {
    if (call.remaining().isZero()) {
      return call.deadline(e);
    }
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new TransportException(request + (sent ? " lost its connection to " : " could not reach ") + host(request) + " in try " + call.attempt()
        + ": " + what + ".", e);
  }

  private static void log(ApiRequest request, CallContext call, long start, ApiResponse answer) {
    if (LOG.isDebugEnabled()) {
      LOG.debug("{} {} {} in {} ms, {} bytes, try {}, request-id {}", request, host(request), answer.status(), millisSince(call, start), answer.bytes().length,
          call.attempt(), answer.requestId().orElse("-"));
    }
  }

  private static String host(ApiRequest request) { return HttpUrl.get(request.url()).host(); }

  private static long millisSince(CallContext call, long start) { return since(call, start).toMillis(); }

  private static Duration since(CallContext call, long start) { return Duration.ofNanos(call.nanos() - start); }
}
