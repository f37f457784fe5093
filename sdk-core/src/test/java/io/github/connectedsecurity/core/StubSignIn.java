package io.github.connectedsecurity.core;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpHeaders;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sign-in service as credentials see it: gives a token to whoever asks and remembers the questions. */
final class StubSignIn implements HttpClient {
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /** The questions for tokens, without those about the service itself. */
  List<Asked> asked() { return asked.stream().filter(request -> !request.url.contains("/discovery/")).toList(); }

  /** All addresses asked. */
  List<String> urls() { return asked.stream().map(Asked::url).toList(); }

  @Override
  public Mono<HttpResponse> send(HttpRequest request) {
    String url = request.getUrl().toString();
    String body = request.getBodyAsBinaryData() == null ? "" : request.getBodyAsBinaryData().toString();
    asked.add(new Asked(url, form(body)));
    return Mono.just(new Answer(request, answer(url)));
  }

  private static String answer(String url) {
    if (url.contains("/discovery/")) {
      return "{\"tenant_discovery_endpoint\":\"https://unused.example/\",\"api-version\":\"1.1\",\"metadata\":[]}";
    }
    if (url.contains("devicecode")) {
      return "{\"user_code\":\"ABC-DEF\",\"device_code\":\"d1\",\"verification_uri\":\"https://microsoft.example/devicelogin\","
          + "\"expires_in\":900,\"interval\":0,\"message\":\"Go there and type ABC-DEF.\"}";
    }
    String who = base64("{\"uid\":\"u\",\"utid\":\"t\"}");
    String idToken = base64("{\"alg\":\"none\"}") + "." + base64("{\"oid\":\"u\",\"tid\":\"t\",\"preferred_username\":\"kim\"}") + ".";
    return "{\"token_type\":\"Bearer\",\"expires_in\":\"3599\",\"access_token\":\"the-token\",\"client_info\":\"" + who + "\",\"id_token\":\""
        + idToken + "\"}";
  }

  private static String base64(String text) { return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)); }

  private static Map<String, String> form(String body) {
    return Arrays.stream(body.split("&", -1)).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (one, other) -> one));
  }

  /**
   * A question.
   *
   * @param url the whole address
   * @param form the fields of the body
   */
  record Asked(String url, Map<String, String> form) {}

  private static final class Answer extends HttpResponse {
    private final byte[] body;
    private final HttpHeaders headers = new HttpHeaders().set(HttpHeaderName.CONTENT_TYPE, "application/json");

    private Answer(HttpRequest request, String body) {
      super(request);
      this.body = body.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int getStatusCode() { return 200; }

    @Deprecated
    @Override
    public @Nullable String getHeaderValue(String name) { return headers.getValue(HttpHeaderName.fromString(name)); }

    @Override
    public HttpHeaders getHeaders() { return headers; }

    @Override
    public Flux<ByteBuffer> getBody() { return Flux.just(ByteBuffer.wrap(body)); }

    @Override
    public Mono<byte[]> getBodyAsByteArray() { return Mono.just(body); }

    @Override
    public Mono<String> getBodyAsString() { return getBodyAsString(StandardCharsets.UTF_8); }

    @Override
    public Mono<String> getBodyAsString(Charset charset) { return Mono.just(new String(body, charset)); }
  }
}
