package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Between our requests and answers and the transport's. */
final class WireFormat {
  /** 256 MiB, or a quarter of a smaller heap: an answer is refused in good order before memory runs out. */
  static final int MAX_BYTES = (int) Math.min(256 << 20, Runtime.getRuntime().maxMemory() / 4);
  private static final int BOMB_BYTES = 64 << 20;
  private static final int BOMB_RATIO = 200;
  private static final int FIRST_ROOM = 16 << 10;
  private static final int MOST_ROOM_ON_TRUST = 4 << 20;

  private WireFormat() {}

  static Request request(ApiRequest request, Progress progress) {
    Request.Builder wire = new Request.Builder().url(request.url()).tag(Progress.class, progress)
        .header("Accept", "application/json").header("Accept-Encoding", "gzip").header("User-Agent", UserAgent.TEXT);
    request.headers().forEach(wire::header);
    return wire.method(request.method(), body(request)).build();
  }

  private static @Nullable RequestBody body(ApiRequest request) {
    return request.content().<RequestBody>map(content -> new OneShot(content.bytes(), MediaType.get(content.type())))
        .orElseGet(() -> takesBody(request.method()) ? new OneShot(new byte[0], null) : null);
  }

  private static boolean takesBody(String method) { return method.equals("POST") || method.equals("PUT") || method.equals("PATCH"); }

  static ApiResponse response(Response response) throws IOException {
    byte[] body = readAll(response.body().source(), response.body().contentLength());
    if (response.code() != 206 && "gzip".equalsIgnoreCase(response.header("Content-Encoding"))) { // a part alone cannot be unpacked
      body = inflate(body);
    }
    return new ApiResponse(response.code(), Transport.showRetryAfter(response.headers()).toMultimap(), body);
  }

  /** One array and few large reads: each read through the transport costs more than its bytes. */
  private static byte[] readAll(BufferedSource source, long announced) throws IOException {
    if (announced > MAX_BYTES) {
      throw new TooLargeException(announced + " bytes announced, at most " + MAX_BYTES + " are taken");
    }
    byte[] room = new byte[announced >= 0 ? (int) Math.min(announced + 1, MOST_ROOM_ON_TRUST) : FIRST_ROOM];
    int length = 0;
    for (int read = 0; read >= 0; read = source.read(room, length, room.length - length)) {
      length += read;
      if (length > MAX_BYTES) {
        throw new TooLargeException("more than " + MAX_BYTES + " bytes");
      }
      if (length == room.length) {
        room = Arrays.copyOf(room, (int) Math.min(2L * length, MAX_BYTES + 1L));
      }
    }
    return length == room.length ? room : Arrays.copyOf(room, length);
  }

  private static byte[] inflate(byte[] packed) throws IOException {
    if (packed.length == 0) {
      return packed;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 64 << 10)) {
      byte[] room = new byte[Math.max(FIRST_ROOM, Math.min(packed.length, MAX_BYTES / 8) * 6)];
      int length = 0;
      for (int read = 0; read >= 0; read = in.read(room, length, room.length - length)) {
        length += read;
        if (length > MAX_BYTES || length > BOMB_BYTES && length / BOMB_RATIO > packed.length) {
          throw new TooLargeException(packed.length + " packed bytes that unpack to more than " + (length >> 20) + " MiB");
        }
        if (length == room.length) {
          room = Arrays.copyOf(room, (int) Math.min(2L * length, MAX_BYTES + 1L));
        }
      }
      return Arrays.copyOf(room, length);
    }
  }

  /** The answer is larger than anything that the services send. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) { super(message); }
  }

  /**
   * A body that the transport writes once. Otherwise it would send it again by itself, as on a 503 that says {@code Retry-After: 0};
   * whether a request comes again is for {@link Retries} to decide.
   */
  private static final class OneShot extends RequestBody {
    private final byte[] bytes;
    private final @Nullable MediaType type;

    private OneShot(byte[] bytes, @Nullable MediaType type) {
      this.bytes = bytes;
      this.type = type;
    }

    @Override
    public @Nullable MediaType contentType() { return type; }

    @Override
    public long contentLength() { return bytes.length; }

    @Override
    public boolean isOneShot() { return true; }

    @Override
    public void writeTo(BufferedSink sink) throws IOException { sink.write(bytes); }
  }
}
