package io.github.connectedsecurity.core.http;

import io.github.connectedsecurity.core.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a request is for: the facts of its operation, apart from its arguments.
 *
 * @param template the path with its placeholders, as logs and errors show it
 * @param scope the token's scope; empty for links that carry their own right
 * @param quotas the published limits that it counts towards; the first names the operations that wait together when the service throttles
 * @param permission the permission that a refused caller lacks; empty when not known
 * @param repeatable whether the verb alone does not tell that it may be sent twice
 * @param answer what a good answer must be
 */
public record Operation(String template, String scope, List<Quota> quotas, String permission, boolean repeatable, Answer answer) {
  /** What is asked of the body of a good answer. */
  public enum Answer {
    /** Nothing. */
    ANY,
    /** One whole JSON object. */
    OBJECT,
    /** One whole JSON object, if there is a body. */
    OBJECT_OR_NOTHING,
    /** A JSON document that holds items; its inside is looked at while they are read. */
    PAGE
  }

  /** Copies the list. */
  public Operation {
    quotas = List.copyOf(quotas);
  }

  /** An operation with nothing said but its path and scope. */
  public static Operation of(String template, String scope) { return new Operation(template, scope, List.of(), "", false, Answer.ANY); }

  /** Whether a token goes with it. */
  public Optional<String> tokenScope() { return scope.isEmpty() ? Optional.empty() : Optional.of(scope); }

  /** The operations that wait together when the service throttles one of them; empty text for those of the host that have no quota. */
  public String group() { return quotas.isEmpty() ? "" : quotas.get(0).name(); }

  /** The same, counted towards one more limit. */
  public Operation withQuota(Quota quota) {
    List<Quota> more = new ArrayList<>(quotas);
    more.add(quota);
    return new Operation(template, scope, more, permission, repeatable, answer);
  }

  /** The same, with the permission that it needs. */
  public Operation withPermission(String needed) { return new Operation(template, scope, quotas, needed, repeatable, answer); }

  /** The same, safe to send twice. */
  public Operation asRepeatable() { return new Operation(template, scope, quotas, permission, true, answer); }

  /** The same, with another demand on the answer. */
  public Operation withAnswer(Answer other) { return new Operation(template, scope, quotas, permission, repeatable, other); }
}
