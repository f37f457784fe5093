package io.github.connectedsecurity.emulator.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blob storage that logs are written to, by signed addresses: a token is refused, and so is a block that nobody has sent. */
final class LogStorage {
  /** The most that one request may write as a whole blob. */
  static final int MAX_WHOLE = 64 << 20;

  private static final String PATH = "/cas-storage/";
  private static final Pattern LATEST = Pattern.compile("<(?:Latest|Uncommitted|Committed)>([^<]+)</");

  private final Map<String, String> signatures = new LinkedHashMap<>();
  private final Map<String, Map<String, byte[]>> blocks = new LinkedHashMap<>();
  private final Map<String, byte[]> blobs = new LinkedHashMap<>();
  private final Map<String, byte[]> logs = new LinkedHashMap<>();

  static boolean owns(String path) { return path.startsWith(PATH); }

  void clear() {
    signatures.clear();
    blocks.clear();
    blobs.clear();
    logs.clear();
  }

  /** A new signed address. */
  String open(String origin) {
    String path = PATH + "logs/" + UUID.randomUUID();
    String signature = UUID.randomUUID().toString();
    signatures.put(path, signature);
    return origin + path + "?sv=2024-11-04&sp=cw&sig=" + signature + "%3D";
  }

  /** Announces a log that has been written. */
  void announce(String address, String name) {
    Optional<String> path = signatures.keySet().stream().filter(known -> address.contains(known + "?") && blobs.containsKey(known)).findFirst();
    logs.put(name, Optional.ofNullable(blobs.get(path.orElseThrow(() -> CasRequest.invalid("uploadUrl")))).orElseThrow());
  }

  Map<String, byte[]> logs() { return Collections.unmodifiableMap(new LinkedHashMap<>(logs)); }

  Answer write(Request request) {
    if (request.header("Authorization").isPresent()) {
      throw new Refusal(400, "InvalidAuthenticationInfo", "Authentication information is not given in the correct format.");
    }
    String expected = signatures.get(request.path());
    if (expected == null || !request.query().first("sig").equals(Optional.of(expected + "="))) {
      throw new Refusal(403, "AuthenticationFailed", "Server failed to authenticate the request. Make sure the signature is correct.");
    }
    if (!request.method().equals("PUT")) {
      throw new Refusal(405, "UnsupportedHttpVerb", "The resource doesn't support the specified HTTP verb.");
    }
    switch (request.query().first("comp").orElse("")) {
      case "" -> whole(request);
      case "block" -> blocks.computeIfAbsent(request.path(), path -> new LinkedHashMap<>()).put(request.query().first("blockid").orElse(""), request.body());
      case "blocklist" -> commit(request);
      default -> throw new Refusal(400, "InvalidQueryParameterValue", "Value for one of the query parameters is invalid.");
    }
    return Answer.empty(201);
  }

  private void whole(Request request) {
    if (!request.header("x-ms-blob-type").equals(Optional.of("BlockBlob"))) {
      throw new Refusal(400, "MissingRequiredHeader", "An HTTP header that's mandatory for this request is not specified: x-ms-blob-type.");
    }
    if (request.body().length > MAX_WHOLE) {
      throw new Refusal(413, "RequestBodyTooLarge", "The request body is too large and exceeds the maximum permissible limit.");
    }
    blobs.put(request.path(), request.body());
  }

  private void commit(Request request) {
    ByteArrayOutputStream blob = new ByteArrayOutputStream();
    Matcher named = LATEST.matcher(new String(request.body(), StandardCharsets.UTF_8));
    while (named.find()) {
      byte[] block = blocks.getOrDefault(request.path(), Map.of()).get(named.group(1));
      if (block == null) {
        throw new Refusal(400, "InvalidBlockList", "The specified block list is invalid.");
      }
      blob.writeBytes(block);
    }
    blobs.put(request.path(), blob.toByteArray());
  }

  static Answer refusal(Refusal refusal) {
    String body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>" + refusal.code() + "</Code><Message>" + refusal.words() + "</Message></Error>";
    return new Answer(refusal.status(), Map.of("Content-Type", "application/xml"), body.getBytes(StandardCharsets.UTF_8));
  }
}
