package io.github.connectedsecurity.core.internal.pipeline;

/** How the SDK introduces itself. */
final class UserAgent {
  static final String TEXT = "connected-security-sdk-java/" + version() + " java/" + Runtime.version().feature();

  private UserAgent() {}

  private static String version() {
    String version = UserAgent.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
