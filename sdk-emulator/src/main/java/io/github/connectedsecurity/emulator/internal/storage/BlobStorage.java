package io.github.connectedsecurity.emulator.internal.storage;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Azure Storage's block blobs as far as the security services use them: read whole or in ranges, written at once or in blocks, each
 * by a link whose signature ends with time. A token beside the signature is refused, as the service refuses it.
 */
public final class BlobStorage implements Product {
  private static final Pattern PATH = Pattern.compile("/storage/([0-9a-f-]{36})");
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

  private final CloudState state;
  private final Map<String, Blob> blobs = new LinkedHashMap<>();

  /** Storage of one tenant. */
  public BlobStorage(CloudState state) { this.state = state; }

  private static final class Blob {
    private final Instant ends;
    private final Map<String, byte[]> blocks = new LinkedHashMap<>();
    private byte[] content;
    private int version;

    private Blob(byte[] content, Instant ends) {
      this.content = content;
      this.ends = ends;
    }

    private void replace(byte[] other) {
      content = other;
      version++;
    }

    private String tag() { return "\"0x" + version + "\""; }
  }

  /** Stores a file and gives a link to it, good for so long. */
  public String link(Request request, byte[] content, Duration life) {
    String id = UUID.randomUUID().toString();
    Instant ends = state.clock().instant().plus(life);
    blobs.put(id, new Blob(content, ends));
    return request.origin() + "/storage/" + id + "?sv=2026-02-06&se=" + ends + "&sr=b&sp=rw&sig=" + id.replace("-", "") + "%2Bc%3D";
  }

  /** What has been written to a link. */
  public byte[] content(String link) {
    Matcher path = PATH.matcher(link.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", ""));
    Blob blob = path.matches() ? blobs.get(path.group(1)) : null;
    if (blob == null) {
      throw new Refusal(404, "BlobNotFound", "The specified blob does not exist.");
    }
    return blob.content;
  }

  @Override
  public List<Place> places() { return List.of(); }

  @Override
  public Set<String> permissions() { return Set.of(); }

  @Override
  public void fill() { blobs.clear(); }

  @Override
  public Map<String, Integer> stored() { return Map.of("Storage: blobs", blobs.size()); }

  @Override
  public boolean owns(String path) { return path.startsWith("/storage/"); }

  @Override
  public Answer answer(Request request) { return state.alone(() -> answer(request, signed(request))); }

  private Blob signed(Request request) {
    Matcher path = PATH.matcher(request.path());
    String id = path.matches() ? path.group(1) : "";
    Blob blob = blobs.get(id);
    String signature = request.query().first("sig").orElse("");
    if (blob == null || !signature.equals(id.replace("-", "") + "+c=") || request.header("Authorization").isPresent()) {
      throw new Refusal(403, "AuthenticationFailed", "Server failed to authenticate the request. Make sure the signature is the only authorization.");
    }
    if (!state.clock().instant().isBefore(blob.ends)) {
      throw new Refusal(403, "AuthenticationFailed", "Signature not valid in the specified time frame.");
    }
    return blob;
  }

  private static Answer answer(Request request, Blob blob) {
    return switch (request.method()) {
      case "GET" -> read(request, blob);
      case "PUT" -> write(request, blob);
      default -> throw new Refusal(405, "UnsupportedHttpVerb", "The resource doesn't support specified Http Verb.");
    };
  }

  private static Answer read(Request request, Blob blob) {
    if (request.header("If-Match").filter(tag -> !tag.equals(blob.tag())).isPresent()) {
      throw new Refusal(412, "ConditionNotMet", "The condition specified using HTTP conditional header(s) is not met.");
    }
    Matcher range = RANGE.matcher(request.header("Range").orElse(""));
    if (!range.matches()) {
      return file(200, blob, blob.content);
    }
    long from = Long.parseLong(range.group(1));
    long to = range.group(2).isEmpty() ? blob.content.length : Math.min(blob.content.length, Long.parseLong(range.group(2)) + 1);
    if (from >= blob.content.length || from >= to) {
      throw new Refusal(416, "InvalidRange", "The range specified is invalid for the current size of the resource.");
    }
    return file(206, blob, Arrays.copyOfRange(blob.content, (int) from, (int) to))
        .with("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + blob.content.length);
  }

  private static Answer file(int status, Blob blob, byte[] bytes) {
    return new Answer(status, Map.of("Content-Type", "application/octet-stream", "ETag", blob.tag(), "x-ms-blob-type", "BlockBlob"), bytes);
  }

  private static Answer write(Request request, Blob blob) {
    String kind = request.query().first("comp").orElse("");
    if (kind.equals("block")) {
      blob.blocks.put(request.query().first("blockid").orElseThrow(() -> new Refusal(400, "MissingRequiredQueryParameter", "blockid")), request.body());
    } else if (kind.equals("blocklist")) {
      blob.replace(joined(request, blob));
    } else if (request.header("x-ms-blob-type").filter("BlockBlob"::equals).isPresent()) {
      blob.replace(request.body());
    } else {
      throw new Refusal(400, "MissingRequiredHeader", "An HTTP header that's mandatory for this request is not specified: x-ms-blob-type.");
    }
    return Answer.empty(201).with("ETag", blob.tag());
  }

  private static byte[] joined(Request request, Blob blob) {
    List<String> ids = new ArrayList<>();
    Pattern.compile("<(?:Latest|Uncommitted)>([^<]+)</").matcher(request.text()).results().forEach(found -> ids.add(found.group(1)));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (String id : ids) {
      byte[] block = blob.blocks.get(id);
      if (block == null) {
        throw new Refusal(400, "InvalidBlockList", "The specified block list is invalid.");
      }
      content.writeBytes(block);
    }
    return content.toByteArray();
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    String xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>" + refusal.code() + "</Code><Message>" + Json.write(refusal.words())
        + "</Message></Error>";
    return new Answer(refusal.status(), Map.of("Content-Type", "application/xml", "x-ms-error-code", refusal.code()), xml.getBytes(StandardCharsets.UTF_8));
  }
}
