package io.github.connectedsecurity.core.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What a {@link FaultServer} writes, down to the byte at which it stops; never changed, copies carry the differences. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reply(int status, List<String> headers, byte[] body, Framing framing, End end, int endsAt, Duration delay, Duration drip, long announced) {
  /** How the body's length is told. */
  public enum Framing { LENGTH, CHUNKED }

  /** What happens when the byte to stop at has been reached; {@code WHOLE} writes everything and keeps the connection. */
  public enum End { WHOLE, CLOSE, RESET, STALL }

  /** Stop before the first byte of the head. */
  public static final int AT_ONCE = -1;

  /** A status with a JSON body, or without any when it is empty. */
  public static Reply of(int status, String body, String... headers) {
    Reply reply = new Reply(status, List.of(), body.getBytes(StandardCharsets.UTF_8), Framing.LENGTH, End.WHOLE, Integer.MAX_VALUE, Duration.ZERO,
        Duration.ZERO, -1);
    for (int i = 0; i + 1 < headers.length; i += 2) {
      reply = reply.with(headers[i], headers[i + 1]);
    }
    return body.isEmpty() || List.of(headers).contains("Content-Type") ? reply : reply.with("Content-Type", "application/json");
  }

  /** 200 and this JSON. */
  public static Reply json(String body) { return of(200, body); }

  /** A reset or an orderly end in place of an answer. */
  public static Reply none(End end) { return of(200, "").ending(end, AT_ONCE); }

  /** One header more. */
  public Reply with(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(name + ": " + value);
    return new Reply(status, List.copyOf(more), body, framing, end, endsAt, delay, drip, announced);
  }

  /** The same with other bytes. */
  public Reply withBody(byte[] bytes) { return new Reply(status, headers, bytes, framing, end, endsAt, delay, drip, announced); }

  /** The same, in chunks. */
  public Reply chunked() { return new Reply(status, headers, body, Framing.CHUNKED, end, endsAt, delay, drip, announced); }

  /** The same, packed. */
  public Reply packed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return withBody(packed.toByteArray()).with("Content-Encoding", "gzip");
  }

  /** The same up to a byte of the body, which is announced whole; there it ends in this way. */
  public Reply ending(End how, int at) { return new Reply(status, headers, body, framing, how, at, delay, drip, announced); }

  /** The same after a while. */
  public Reply after(Duration wait) { return new Reply(status, headers, body, framing, end, endsAt, wait, drip, announced); }

  /** The same with this pause after each byte of the body. */
  public Reply dripping(Duration pause) { return new Reply(status, headers, body, framing, end, endsAt, delay, pause, announced); }

  /** The same, announced with another length than it has. */
  public Reply announcing(long length) { return new Reply(status, headers, body, framing, end, endsAt, delay, drip, length); }

  byte[] head() {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Told\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (framing == Framing.CHUNKED) {
      head.append("Transfer-Encoding: chunked\r\n");
    } else if (status != 204 && status != 304) {
      head.append("Content-Length: ").append(announced < 0 ? body.length : announced).append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The body as it goes over the wire, in one chunk if in chunks. */
  byte[] framed() {
    if (framing == Framing.LENGTH) {
      return body;
    }
    ByteArrayOutputStream framed = new ByteArrayOutputStream();
    if (body.length > 0) {
      framed.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      framed.writeBytes(body);
      framed.writeBytes(new byte[] {'\r', '\n'});
    }
    framed.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    return framed.toByteArray();
  }
}
