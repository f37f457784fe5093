package io.github.connectedsecurity.core.http;

import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * An address that carries its own right, such as a storage blob behind a shared access signature. Calls to it carry no token, are
 * tried again like others, and neither logs nor errors show more of it than its host. Whatever its size, one part of
 * {@value #PART} bytes at a time is in memory.
 */
public final class SignedLink {
  /** The size of the parts that blobs are read and written in: 8 MiB. */
  public static final int PART = 8 << 20;

  private static final String BLOB_TYPE = "x-ms-blob-type";

  private final Exchange exchange;
  private final URI address;
  private final RequestOptions options;

  SignedLink(Exchange exchange, URI address, RequestOptions options, boolean onThisMachine) {
    String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
    if (address.getHost() == null || address.getRawUserInfo() != null || !scheme.equals("https") && !(onThisMachine && scheme.equals("http"))) {
      throw new IllegalArgumentException("A signed link must be an https address, not one of scheme '" + scheme + "' and host " + address.getHost() + ".");
    }
    this.exchange = exchange;
    this.address = address;
    this.options = options;
  }

  /**
   * Opens the content as a stream, fetched part by part while it is read; a part that breaks is asked for again. Ends with
   * {@code InvalidDataException} when the content changes meanwhile.
   */
  public InputStream open() { return new RangedInput(this); }

  /** Sends a reading call of one answer to the address and views its object, for links that answer JSON, such as monitors. */
  public <T> T as(Function<Map<String, Object>, T> view) { return view.apply(Json.object(get().bytes())); }

  /** Sends one reading call to the address. */
  public ApiResponse get() { return exchange.send(request("GET", "")); }

  /**
   * Stores the content in a file, which appears when it is complete; an existing one is replaced.
   *
   * @return the file
   * @throws IOException when the file cannot be written
   */
  public Path saveTo(Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try (InputStream in = open()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Writes the content as one blob, in blocks when it is longer than {@value #PART} bytes. Writing again replaces it. */
  public void upload(InputStream content, String type) throws IOException {
    byte[] first = content.readNBytes(PART);
    byte[] following = first.length < PART ? new byte[0] : content.readNBytes(PART);
    if (following.length == 0) {
      exchange.send(request("PUT", "").withHeader(BLOB_TYPE, "BlockBlob").withContent(new ApiRequest.Content(first, type)));
      return;
    }
    List<String> blocks = new ArrayList<>();
    putBlock(blocks, first);
    for (byte[] block = following; block.length > 0; block = content.readNBytes(PART)) {
      putBlock(blocks, block);
    }
    commit(blocks, type);
  }

  private void putBlock(List<String> blocks, byte[] block) {
    String id = Base64.getEncoder().encodeToString(String.format(Locale.ROOT, "%08d", blocks.size()).getBytes(StandardCharsets.US_ASCII));
    exchange.send(request("PUT", "comp=block&blockid=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
        .withContent(new ApiRequest.Content(block, "application/octet-stream")));
    blocks.add(id);
  }

  private void commit(List<String> blocks, String type) {
    StringBuilder list = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList>");
    blocks.forEach(id -> list.append("<Latest>").append(id).append("</Latest>"));
    byte[] body = list.append("</BlockList>").toString().getBytes(StandardCharsets.UTF_8);
    exchange.send(request("PUT", "comp=blocklist").withHeader("x-ms-blob-content-type", type).withContent(new ApiRequest.Content(body, "application/xml")));
  }

  ApiResponse getPart(long from, String tag) {
    ApiRequest part = request("GET", "").withHeader("Range", "bytes=" + from + "-" + (from + PART - 1)).withHeader("Accept-Encoding", "identity");
    return exchange.send(tag.isEmpty() ? part : part.withHeader("If-Match", tag));
  }

  /** The address byte for byte, as its signature may cover it, and perhaps a further parameter. */
  private ApiRequest request(String method, String parameters) {
    String link = address.toString();
    String url = parameters.isEmpty() ? link : link + (link.indexOf('?') < 0 ? "?" : "&") + parameters;
    ApiRequest request = ApiRequest.of(method, url, Operation.of("(signed link)", "")).withHeader("Accept", "*/*");
    return options.deadline().map(request::withDeadline).orElse(request);
  }

  /** Names the host only: the rest is a secret. */
  @Override
  public String toString() { return "SignedLink[" + address.getHost() + "]"; }
}
