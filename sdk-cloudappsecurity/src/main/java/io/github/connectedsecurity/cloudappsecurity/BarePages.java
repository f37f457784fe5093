package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.PageEnd;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pages that are bare lists: one that came as full as was asked for is followed by another. */
final class BarePages {
  private BarePages() {}

  static NextPage chain() { return NextPage.by("", BarePages::next); }

  private static Optional<ApiRequest> next(ApiRequest request, PageEnd end) {
    Map<String, Object> body = new LinkedHashMap<>(Place.body(request));
    if (!(body.get("limit") instanceof Long limit) || end.count() < limit) {
      return Optional.empty(); // without a limit nobody knows what a full page is; all known categories fit into one
    }
    long skip = body.get("skip") instanceof Long before ? before : 0;
    body.put("skip", skip + end.count());
    return Optional.of(Place.withBody(request, body));
  }
}
