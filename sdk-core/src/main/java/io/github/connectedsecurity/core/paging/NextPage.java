package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.http.ApiRequest;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How the pages of a collection are chained: under which member the items stand, and where the request for the following page
 * is found.
 */
public final class NextPage {
  private static final NextPage ODATA = link("value", "@odata.nextLink");

  private final String items;
  private final BiFunction<ApiRequest, PageEnd, Optional<ApiRequest>> rule;

  private NextPage(String items, BiFunction<ApiRequest, PageEnd, Optional<ApiRequest>> rule) {
    this.items = items;
    this.rule = rule;
  }

  /** OData: items under {@code value}, an absolute link under {@code @odata.nextLink}. */
  public static NextPage odata() { return ODATA; }

  /**
   * OData whose lists leave the link out: the link is followed when there is one; otherwise a page that came full is followed
   * by the same request with a larger {@code $skip}, until a page comes short. When the service takes no larger {@code $skip}
   * and there may be more, the reader fails rather than ending as if it had read everything.
   *
   * @param maxSkip the highest {@code $skip} that the service takes
   */
  public static NextPage odataOrSkip(int maxSkip) {
    return new NextPage("value", (request, end) -> end.text("@odata.nextLink").map(link -> end.follow(request, link))
        .or(() -> bySkip(request, end, maxSkip)));
  }

  /** A link under a member of the answer, as Azure Resource Manager's {@code nextLink}. */
  public static NextPage link(String items, String member) {
    return new NextPage(items, (request, end) -> end.text(member).map(link -> end.follow(request, link)));
  }

  /** A link in a header of the answer; the answer itself is the list when {@code items} is empty text. */
  public static NextPage header(String items, String header) {
    return new NextPage(items, (request, end) -> end.answer().header(header).map(link -> end.follow(request, link)));
  }

  /** One answer holds everything. */
  public static NextPage none(String items) { return new NextPage(items, (request, end) -> Optional.empty()); }

  /** A rule of a product's own, such as a position in the request's body. */
  public static NextPage by(String items, BiFunction<ApiRequest, PageEnd, Optional<ApiRequest>> rule) { return new NextPage(items, rule); }

  String items() { return items; }

  Optional<ApiRequest> after(ApiRequest request, PageEnd end) { return rule.apply(request, end); }

  private static Optional<ApiRequest> bySkip(ApiRequest request, PageEnd end, int maxSkip) {
    int asked = number(request, "$top", Integer.MAX_VALUE); // without it nobody knows what a full page is
    int skip = number(request, "$skip", 0) + end.count();
    if (end.count() < asked) {
      return Optional.empty();
    }
    if (skip > maxSkip) {
      throw new PagesOutOfReachException(request + " has more pages than the service lets anyone reach ($skip up to " + maxSkip
          + "); narrow the filter, or read by time.");
    }
    return Optional.of(request.withQuery("$skip", String.valueOf(skip)));
  }

  private static int number(ApiRequest request, String name, int absent) {
    String text = request.query().get(name);
    return text == null ? absent : Integer.parseInt(text);
  }
}
