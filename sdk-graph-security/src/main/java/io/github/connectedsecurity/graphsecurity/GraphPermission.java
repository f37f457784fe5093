package io.github.connectedsecurity.graphsecurity;

/**
 * The least permission of some operations, as a delegated scope and as an application role. Graph mostly calls both the same.
 *
 * @param delegated the scope for a signed-in user; empty text when users cannot be given it
 * @param application the role for an application; both are empty text when none is published
 */
public record GraphPermission(String delegated, String application) {
  static final GraphPermission UNPUBLISHED = new GraphPermission("", "");

  static GraphPermission both(String name) { return new GraphPermission(name, name); }

  static GraphPermission application(String name) { return new GraphPermission("", name); }

  /** The permission in words, as the message of a refusal names it; empty text when none is published. */
  public String text() {
    if (delegated.equals(application)) {
      return application;
    }
    return delegated.isEmpty() ? application + " (application only)" : delegated + " (delegated) or " + application + " (application)";
  }
}
