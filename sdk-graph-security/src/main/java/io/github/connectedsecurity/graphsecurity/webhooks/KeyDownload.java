package io.github.connectedsecurity.graphsecurity.webhooks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** Fetches the keys from the identity provider: bounded, without redirects, and within the three seconds that Graph waits. */
final class KeyDownload implements SigningKeys.Source {
  private static final int MAX_BYTES = 64 << 10;
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final OkHttpClient client = new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false).callTimeout(LIMIT).build();
  private final Request request;

  KeyDownload(URI address) { this.request = new Request.Builder().url(address.toString()).header("Accept", "application/json").build(); }

  @Override
  public byte[] fetch() throws IOException {
    try (Response response = client.newCall(request).execute()) {
      BufferedSource body = response.body().source();
      if (response.code() != 200 || body.request(MAX_BYTES + 1L)) {
        throw new IOException("The keys were answered with " + response.code() + ", or with more than " + MAX_BYTES + " bytes.");
      }
      return body.readByteArray();
    }
  }
}
