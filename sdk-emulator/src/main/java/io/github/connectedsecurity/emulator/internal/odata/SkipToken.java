package io.github.connectedsecurity.emulator.internal.odata;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The opaque part of a next link. */
final class SkipToken {
  private SkipToken() {}

  static String write(Ordering.Position position) { return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(position.values())); }

  static Ordering.Position read(String token, Ordering order) {
    try {
      if (Json.parse(Base64.getUrlDecoder().decode(token)) instanceof List<?> position && position.size() == order.width()) {
        return order.at(new ArrayList<>(position));
      }
    } catch (IllegalArgumentException | SdkException e) {
      // falls through: whoever changed the token learns the same as whoever made one up
    }
    throw Refusal.badRequest("The $skiptoken is not valid. Follow an @odata.nextLink unchanged.");
  }
}
