package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Ingestion of logs over data collection rules; what was taken is found by queries at once. */
public final class LogIngestion implements Product {
  /** The rule that is there from the start and takes whatever custom stream. */
  public static final String RULE = "dcr-5e17ab1e50c04b1d9a110c05ec0de001";

  private static final String ROOT = "/ingestion";
  private static final String ROLE = "Monitoring Metrics Publisher";
  private static final int MOST_BYTES = 1024 * 1024;
  private static final Set<String> VERSIONS = Set.of("2023-01-01", "2021-11-01-preview");
  private static final Pattern COLUMN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,44}");

  private final CloudState state;
  private final TokenCheck tokens;
  private final IngestedLogs logs = new IngestedLogs();
  private final Streams streams;
  private final Routes<Boolean> routes = new Routes<Boolean>().add("POST", "/dataCollectionRules/{rule}/streams/{stream}", true);

  /** Ingestion into this tenant's workspace. */
  public LogIngestion(Parts parts) {
    state = parts.state();
    tokens = parts.tokens();
    streams = new Streams(state);
  }

  IngestedLogs logs() { return logs; }

  @Override
  public List<Place> places() { return List.of(new Place(Service.LOG_INGESTION, ROOT, Resource.LOG_INGESTION.audiences().get(0) + "/.default")); }

  @Override
  public Set<String> permissions() { return Set.of(ROLE); }

  @Override
  public void fill() {
    logs.clear();
    state.collectionRules().replaceAll(List.of(Map.of("id", RULE)));
  }

  @Override
  public Map<String, Integer> stored() {
    Map<String, Integer> stored = new TreeMap<>();
    logs.counts().forEach((table, records) -> stored.put("Log Analytics: records sent to " + table, records));
    return stored;
  }

  @Override
  public boolean owns(String path) { return path.startsWith(ROOT + "/"); }

  @Override
  public Answer answer(Request request) {
    Caller caller = caller(request);
    List<String> names = routes.find(request.method(), request.path().substring(ROOT.length()))
        .orElseThrow(() -> new Refusal(404, "NotFound", "There is nothing at this path.")).values();
    if (!caller.permissions().contains(ROLE)) {
      throw new Refusal(403, "OperationFailed", "The application of the token has no right to ingest data over the rule '" + names.get(0)
          + "'; it needs the role " + ROLE + ".");
    }
    String version = request.query().first("api-version").orElseThrow(() -> new Refusal(400, "MissingApiVersionParameter",
        "The api-version query parameter is required."));
    if (!VERSIONS.contains(version)) {
      throw new Refusal(400, "InvalidApiVersionParameter", "The api-version '" + version + "' is not supported.");
    }
    List<Map<String, Object>> records = records(request);
    state.alone(() -> {
      Streams.Target target = streams.find(names.get(0), names.get(1));
      logs.add(target.table(), records, target.columns(), state.clock().instant());
      return target;
    });
    return Answer.empty(204);
  }

  private Caller caller(Request request) {
    try {
      return tokens.caller(request, Resource.LOG_INGESTION);
    } catch (Refusal refusal) {
      throw new Refusal(401, "AuthenticationTokenInvalid", refusal.words());
    }
  }

  private static List<Map<String, Object>> records(Request request) {
    if (request.header("Content-Type").filter(type -> type.startsWith("application/json")).isEmpty()) {
      throw new Refusal(400, "InvalidContentType", "The content type must be application/json.");
    }
    byte[] body = unpacked(request);
    if (body.length > MOST_BYTES || request.body().length > MOST_BYTES) {
      throw new Refusal(413, "ContentLengthLimitExceeded", "Maximum allowed content length: " + MOST_BYTES + " bytes (1 MB).");
    }
    Object tree;
    try {
      tree = Json.parse(body);
    } catch (SdkException e) {
      throw new Refusal(400, "InvalidRequestPayload", "The request body is not valid JSON.");
    }
    if (!(tree instanceof List<?> list)) {
      throw new Refusal(400, "InvalidRequestPayload", "The request body must be a JSON array of records.");
    }
    List<Map<String, Object>> records = new ArrayList<>();
    for (Object record : list) {
      records.add(record(record));
    }
    return records;
  }

  private static Map<String, Object> record(Object record) {
    if (!(record instanceof Map<?, ?> map)) {
      throw new Refusal(400, "InvalidRequestPayload", "Every element of the array must be a JSON object.");
    }
    Map<String, Object> members = new LinkedHashMap<>();
    map.forEach((name, value) -> {
      if (!COLUMN.matcher(String.valueOf(name)).matches()) {
        throw new Refusal(400, "InvalidRequestPayload", "'" + name + "' is no name of a column: a letter, then up to 44 letters, digits or underscores.");
      }
      if (value != null) {
        members.put(String.valueOf(name), value);
      }
    });
    return members;
  }

  /** The server may have unpacked it already; no more is unpacked than is needed to see that it is too much. */
  private static byte[] unpacked(Request request) {
    byte[] body = request.body();
    String encoding = request.header("Content-Encoding").orElse("");
    if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("gzip")) {
      throw new Refusal(400, "InvalidContentEncoding", "The content encoding '" + encoding + "' is not supported; gzip is.");
    }
    boolean packed = body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    if (!packed) {
      return body;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new Refusal(400, "InvalidRequestPayload", "The request body is not gzip.");
    }
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", refusal.code());
    error.put("message", refusal.words());
    return Answer.json(refusal.status(), Map.of("error", error)).with("x-ms-error-code", refusal.code());
  }
}
