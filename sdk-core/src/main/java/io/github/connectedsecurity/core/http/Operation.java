package io.github.connectedsecurity.core.http;

import java.util.Optional;

/**
 * What a request is for: the facts of its operation, apart from its arguments.
 *
 * @param template the path with its placeholders, as logs and errors show it
 * @param scope the token's scope; empty for links that carry their own right
 * @param group the operations that share one published limit, and one wait when the service throttles
 * @param permission the permission that a refused caller lacks; empty when not known
 * @param repeatable whether the verb alone does not tell that it may be sent twice
 * @param json whether a good answer must be JSON, if there is one
 */
public record Operation(String template, String scope, String group, String permission, boolean repeatable, boolean json) {
  /** An operation with nothing said but its path and scope. */
  public static Operation of(String template, String scope) { return new Operation(template, scope, "", "", false, false); }

  /** Whether a token goes with it. */
  public Optional<String> tokenScope() { return scope.isEmpty() ? Optional.empty() : Optional.of(scope); }

  /** The same, of another group. */
  public Operation withGroup(String other) { return new Operation(template, scope, other, permission, repeatable, json); }

  /** The same, with the permission that it needs. */
  public Operation withPermission(String needed) { return new Operation(template, scope, group, needed, repeatable, json); }

  /** The same, safe to send twice. */
  public Operation asRepeatable() { return new Operation(template, scope, group, permission, true, json); }

  /** The same, whose answer must be JSON. */
  public Operation asJson() { return new Operation(template, scope, group, permission, repeatable, true); }
}
