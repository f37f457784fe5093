package io.github.connectedsecurity.sentinel.ingestion;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.Retirement;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import java.net.URI;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The HTTP Data Collector, the way to send logs before {@link LogIngestion}: signed with a key of the workspace, requests of up to 30 MB.
 * The service makes the columns, and adds to their names what their values look like: {@code _s}, {@code _d}, {@code _b}, {@code _t},
 * {@code _g}. Retired; where it still answers, {@code client.with(o -> o.allowRetired())} lets calls through. Workspaces can switch it
 * off for themselves.
 */
public final class DataCollector {
  static final Retirement RETIREMENT = new Retirement("the HTTP Data Collector API", Optional.empty(), Optional.of(LocalDate.of(2026, 9, 14)),
      "SentinelClient.ingestion(…)", "Monitoring Metrics Publisher on the data collection rule",
      URI.create("https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api"));

  private static final int MOST_BYTES = 30_000_000;
  private static final String VERSION = "2016-04-01";
  private static final Pattern LOG_TYPE = Pattern.compile("[A-Za-z0-9_]{1,100}");

  private final Http http;
  private final CollectorSignature signature;
  private final String logType;
  private final Quota quota;
  private final SendOptions options;
  private final String timeField;
  private final String resource;

  private DataCollector(Http http, CollectorSignature signature, String logType, Quota quota, SendOptions options, String timeField, String resource) {
    this.http = http;
    this.signature = signature;
    this.logType = logType;
    this.quota = quota;
    this.options = options;
    this.timeField = timeField;
    this.resource = resource;
  }

  /** Sends to a table through a door; clients offer this. */
  public static DataCollector over(Http http, String workspace, String sharedKey, String logType, Quota quota) {
    if (!LOG_TYPE.matcher(logType).matches()) {
      throw new IllegalArgumentException("A log type is made of 1 to 100 letters, digits and underscores, not '" + logType + "'.");
    }
    return new DataCollector(http, new CollectorSignature(workspace, sharedKey), logType, quota, SendOptions.standard(1, false, Long.MAX_VALUE), "", "");
  }

  /** The same with other options; packing is not known to this service, and not done. */
  public DataCollector with(UnaryOperator<SendOptions> changes) {
    return new DataCollector(http, signature, logType, quota, changes.apply(options), timeField, resource);
  }

  /** Takes the time of each record from a field with ISO 8601 texts; times older than two days give way to that of arrival. */
  public DataCollector timeGeneratedField(String field) { return new DataCollector(http, signature, logType, quota, options, field, resource); }

  /** Says which resource the records are about, by its ARM id. */
  public DataCollector aboutResource(String armId) { return new DataCollector(http, signature, logType, quota, options, timeField, armId); }

  /**
   * Sends flat records of one type, reading them as they can be sent; what becomes of them is told as by {@link LogIngestion}. A 404 may
   * also mean that a request was too large. {@code POST /api/logs}; no role, but a key of the workspace; up to 30 MB a request.
   *
   * @throws io.github.connectedsecurity.core.errors.RetiredEndpointException unless the client allows what is retired
   */
  public IngestionReport send(Iterator<?> records) {
    http.post("api/logs").retired(RETIREMENT); // before a record is read
    return new Sending(http.exchange(), this::send, options, new Pace(), MOST_BYTES).run(records);
  }

  /** Sends flat records; see {@link #send(Iterator)}. */
  public IngestionReport send(Iterable<?> records) { return send(records.iterator()); }

  private int send(Chunk chunk) {
    String date = CollectorSignature.date(http.exchange().time().now());
    Call call = http.post("api/logs").retired(RETIREMENT).query("api-version", VERSION).quota(quota).body(chunk.json(), ApiRequest.Content.JSON)
        .header("Authorization", signature.authorization(chunk.json().length, date)).header("x-ms-date", date).header("Log-Type", logType);
    if (!timeField.isEmpty()) {
      call.header("time-generated-field", timeField);
    }
    if (!resource.isEmpty()) {
      call.header("x-ms-AzureResourceId", resource);
    }
    call.send();
    return chunk.json().length;
  }

  /** Names the table. */
  @Override
  public String toString() { return "DataCollector[" + logType + "]"; }
}
