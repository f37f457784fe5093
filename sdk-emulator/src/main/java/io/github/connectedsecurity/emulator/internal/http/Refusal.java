package io.github.connectedsecurity.emulator.internal.http;

/** Ends a request with the service's own words of refusal; each service puts them into its own envelope. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /** A refusal with status, the service's error code and its message. */
  public Refusal(int status, String code, String message) {
    super(message, null, false, false); // an answer, not an accident: no stack to pay for
    this.status = status;
    this.code = code;
  }

  /** The 400 that Graph gives for nearly everything that is wrong with a request. */
  public static Refusal badRequest(String message) { return new Refusal(400, "BadRequest", message); }

  /** The HTTP status. */
  public int status() { return status; }

  /** The error code. */
  public String code() { return code; }

  /** The words for people; never null here. */
  public String words() { return String.valueOf(getMessage()); }
}
