package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.PageEnd;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pages of lists that are asked for with a POST: their links name the next page, but cannot be followed. */
final class SkipTokens {
  private static final String PARAMETER = "$skiptoken=";

  private SkipTokens() {}

  /** The token goes into the body, as {@code skipToken}. */
  static NextPage inBody() { return NextPage.by("value", (request, end) -> token(end).map(token -> withToken(request, token))); }

  /** The token goes into the address, as the link has it. */
  static NextPage inLink() { return NextPage.by("value", (request, end) -> token(end).map(token -> request.withQuery("$skipToken", token))); }

  private static Optional<String> token(PageEnd end) {
    return end.text("nextLink").map(link -> Arrays.stream(link.substring(link.indexOf('?') + 1).split("&", -1))
        .map(part -> part.startsWith("%24") ? "$" + part.substring(3) : part)
        .filter(part -> part.regionMatches(true, 0, PARAMETER, 0, PARAMETER.length()))
        .map(part -> URLDecoder.decode(part.substring(PARAMETER.length()).replace("+", "%2B"), StandardCharsets.UTF_8))
        .findFirst().orElse(link)); // a bare token, as some versions send
  }

  private static ApiRequest withToken(ApiRequest request, String token) {
    Map<String, Object> body = new LinkedHashMap<>(request.content().map(content -> Json.object(content.bytes())).orElse(Map.of()));
    body.put("skipToken", token);
    return request.withContent(new ApiRequest.Content(Json.bytes(body), ApiRequest.Content.JSON));
  }
}
