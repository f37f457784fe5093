package io.github.connectedsecurity.core.query;

import java.util.function.Function;

/**
 * A property with many elements, filtered by conditions on them:
 *
 * <pre>{@code
 * ODataCollection.of("userStates").any(user -> user.text("userPrincipalName").eq("a@contoso.com"))
 *     // userStates/any(a:a/userPrincipalName eq 'a@contoso.com')
 * ODataCollection.of("domainNames").any(domain -> domain.asText().endsWith("contoso.com"))
 *     // domainNames/any(a:endswith(a,'contoso.com'))
 * }</pre>
 */
public final class ODataCollection {
  private final ODataPath path;

  ODataCollection(ODataPath path) { this.path = path; }

  /** A collection of the entity, or of something nested in it. */
  public static ODataCollection of(String name) { return new ODataCollection(ODataPath.of(name)); }

  /** Has at least one element. */
  public ODataFilter any() { return new ODataFilter(new FilterNode.Lambda(path, "any", null, null)); }

  /** Has an element that meets a condition. */
  public ODataFilter any(Function<ODataElement, ODataFilter> condition) { return lambda("any", condition); }

  /** Has no element that fails a condition; so an empty collection passes. */
  public ODataFilter all(Function<ODataElement, ODataFilter> condition) { return lambda("all", condition); }

  /** The number of elements, where the service can count them: {@code memberOf/$count}. */
  public ODataComparable<Number> count() { return new ODataComparable<>(new ODataPath(path.root(), path.name() + "/$count"), SafeValues::number); }

  @Override
  public String toString() { return path.full(); }

  private ODataFilter lambda(String quantifier, Function<ODataElement, ODataFilter> condition) {
    ODataElement element = new ODataElement(path);
    return new ODataFilter(new FilterNode.Lambda(path, quantifier, element, condition.apply(element).node()));
  }
}
