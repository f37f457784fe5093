package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A place in a collection: a page's request, how many of its items were handed out, and a checksum of these, which tells
 * whether the page is still the same.
 */
record Cursor(String url, String body, int done, long checksum) {
  static final Cursor START = new Cursor("", "", 0, 0);

  static Cursor before(ApiRequest page, int done, long checksum) {
    return new Cursor(page.url(), page.content().map(content -> Base64.getEncoder().encodeToString(content.bytes())).orElse(""), done, checksum);
  }

  static Cursor parse(String text) {
    try {
      Map<String, Object> json = Json.object(Base64.getUrlDecoder().decode(text));
      if (json.get("url") instanceof String url && json.get("body") instanceof String body && json.get("done") instanceof Long done
          && json.get("sum") instanceof Long sum && done >= 0 && done <= Integer.MAX_VALUE) {
        Base64.getDecoder().decode(body); // refused here, not in the middle of a pull
        return new Cursor(url, body, done.intValue(), sum);
      }
    } catch (IllegalArgumentException | InvalidDataException e) {
      throw new IllegalArgumentException("The text is no cursor of a collection, or was cut.", e);
    }
    throw new IllegalArgumentException("The text is no cursor of a collection.");
  }

  /** The request of the place; its link is checked again, because the text may come from anywhere. */
  ApiRequest applyTo(ApiRequest first, UnaryOperator<String> trust) {
    ApiRequest page = first.withUrl(trust.apply(url));
    return body.isEmpty() ? page : page.withContent(new ApiRequest.Content(Base64.getDecoder().decode(body), page.content()
        .map(ApiRequest.Content::type).orElse(ApiRequest.Content.JSON)));
  }

  String text() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", url);
    json.put("body", body);
    json.put("done", done);
    json.put("sum", checksum);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.write(json).getBytes(StandardCharsets.UTF_8));
  }
}
