package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.PageEnd;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pages that continue each other: the same request again, its filters replaced by those that the answer hands out. A page may be short. */
final class ScanPages {
  private ScanPages() {}

  static NextPage chain() { return NextPage.by(OffsetPages.ITEMS, ScanPages::next); }

  private static Optional<ApiRequest> next(ApiRequest request, PageEnd end) {
    if (!(end.envelope().get("hasNext") instanceof Boolean more)) {
      throw new InvalidDataException(request + " was answered without hasNext; whether more pages follow is not known.");
    }
    if (!more) {
      return Optional.empty();
    }
    if (!(end.envelope().get("nextQueryFilters") instanceof Map<?, ?> filters)) {
      throw new InvalidDataException(request + " was answered with the word that more follow, but without nextQueryFilters to ask for it.");
    }
    Map<String, Object> body = new LinkedHashMap<>(Place.body(request));
    body.put("filters", filters);
    return Optional.of(Place.withBody(request, body));
  }
}
