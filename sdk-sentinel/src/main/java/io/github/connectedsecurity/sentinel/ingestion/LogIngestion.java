package io.github.connectedsecurity.sentinel.ingestion;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Sends records to a stream of a data collection rule. Records are maps, bodies or models that become JSON objects; they are packed into
 * requests of up to 1 MB, counted before and after packing, and several requests are under way at once. Fields longer than 64 KB are cut
 * by the service.
 *
 * <p>The service takes whatever comes: it has no key that would tell a repetition. So a request whose answer was lost is not repeated
 * unless {@link SendOptions#resendUnclear} says so, and the report tells of each such request. What was accepted is found by queries
 * minutes later.
 */
public final class LogIngestion {
  /** The most bytes of a request: the smaller of the two things that 1 MB can mean. */
  static final int MOST_BYTES = 1_000_000;

  private static final String ROLE = "Monitoring Metrics Publisher on the data collection rule";
  private static final String VERSION = "2023-01-01";
  private static final Pattern STREAM = Pattern.compile("(Custom|Microsoft)-[A-Za-z0-9_-]{1,200}");
  private static final long MOST_A_MINUTE = 2_000_000_000;

  private final Http http;
  private final String rule;
  private final String stream;
  private final Quota quota;
  private final SendOptions options;
  private final Pace pace;

  private LogIngestion(Http http, String rule, String stream, Quota quota, SendOptions options, Pace pace) {
    this.http = http;
    this.rule = rule;
    this.stream = stream;
    this.quota = quota;
    this.options = options;
    this.pace = pace;
  }

  /** Sends to a stream through a door; clients offer this. */
  public static LogIngestion over(Http http, String rule, String stream, Quota quota) {
    if (!STREAM.matcher(stream).matches()) {
      throw new IllegalArgumentException("A stream is called Custom-… or Microsoft-…, not '" + stream + "'.");
    }
    if (rule.isBlank() || rule.contains("/")) {
      throw new IllegalArgumentException("A rule is named by its immutable id, such as dcr-0123456789abcdef0123456789abcdef, not '" + rule + "'.");
    }
    return new LogIngestion(http, rule, stream, quota, SendOptions.standard(4, true, MOST_A_MINUTE), new Pace());
  }

  /** The same with other options; both count towards the same bytes a minute. */
  public LogIngestion with(UnaryOperator<SendOptions> changes) { return new LogIngestion(http, rule, stream, quota, changes.apply(options), pace); }

  /**
   * Sends records, reading them as they can be sent. Records that cannot be sent are reported, and the rest go on; a missing role, or an
   * unknown rule, ends it. {@code POST /dataCollectionRules/{rule}/streams/{stream}}; {@code Monitoring Metrics Publisher on the data
   * collection rule}; 12,000 requests and 2 GB a minute.
   *
   * @throws io.github.connectedsecurity.core.errors.InterruptedCallException when the thread is interrupted; requests under way are ended
   */
  public IngestionReport send(Iterator<?> records) {
    return new Sending(http.exchange(), this::send, options, pace, MOST_BYTES).run(records);
  }

  /** Sends records; see {@link #send(Iterator)}. */
  public IngestionReport send(Iterable<?> records) { return send(records.iterator()); }

  /** Sends records; see {@link #send(Iterator)}. The stream is not closed. */
  public IngestionReport send(Stream<?> records) { return send(records.iterator()); }

  private int send(Chunk chunk) {
    byte[] packed = options.packed() ? gzip(chunk.json()) : chunk.json();
    // What does not shrink is sent as it is: packing must not push a request over the limit.
    boolean smaller = packed.length < chunk.json().length;
    byte[] body = smaller ? packed : chunk.json();
    Call call = http.post("dataCollectionRules/{rule}/streams/{stream}", rule, stream).query("api-version", VERSION).permission(ROLE).quota(quota)
        .body(body, ApiRequest.Content.JSON);
    (smaller ? call.header("Content-Encoding", "gzip") : call).send();
    return body.length;
  }

  private static byte[] gzip(byte[] json) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(json.length / 4 + 64);
    try (OutputStream out = new FastGzip(packed)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("Packing in memory failed.", e);
    }
    return packed.toByteArray();
  }

  /** Logs shrink to a tenth at the fastest level already. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 8 << 10);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** Names the stream. */
  @Override
  public String toString() { return "LogIngestion[" + stream + "]"; }
}
