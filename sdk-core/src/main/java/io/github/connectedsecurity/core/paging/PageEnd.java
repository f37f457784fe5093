package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is known when the last item of a page has been read: all that the next request can depend on. */
public final class PageEnd {
  private final ApiResponse answer;
  private final Map<String, Object> envelope;
  private final int count;
  private final UnaryOperator<String> trust;

  PageEnd(ApiResponse answer, Map<String, Object> envelope, int count, UnaryOperator<String> trust) {
    this.answer = answer;
    this.envelope = envelope;
    this.count = count;
    this.trust = trust;
  }

  /** The page's answer. */
  public ApiResponse answer() { return answer; }

  /** The members of the answer around the items. */
  public Map<String, Object> envelope() { return envelope; }

  /** How many items the page had. */
  public int count() { return count; }

  /**
   * A text around the items, such as a link; empty when it is absent or blank.
   *
   * @throws InvalidDataException when it is something else: a link that cannot be read is no end
   */
  public Optional<String> text(String member) {
    Object value = envelope.get(member);
    if (value != null && !(value instanceof String)) {
      throw new InvalidDataException("Expected a text at $." + member + ", found something else; whether more pages follow is not known.");
    }
    return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }

  /**
   * The same request at the address of a link.
   *
   * @throws io.github.connectedsecurity.core.errors.UntrustedLinkException when the link leaves the service
   */
  public ApiRequest follow(ApiRequest request, String link) { return request.withUrl(trust.apply(link)); }
}
