package io.github.connectedsecurity.core.errors;

import java.time.Duration;
import java.util.Optional;

/** The service answered and refused. Subclasses tell the usual reasons apart; the rest is this class itself. */
public class ApiException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorAnswer answer;

  /** Creates the error for an answer of the service. */
  public ApiException(String message, ErrorAnswer answer) {
    super(message);
    this.answer = answer;
  }

  /** The HTTP status. */
  public final int status() { return answer.status(); }

  /** The service's own error code, such as {@code TooManyRequests}; empty when the answer carried none. */
  public final String code() { return answer.code(); }

  /** The service's own words, without the SDK's advice; may quote what was sent. */
  public final String serviceMessage() { return answer.message(); }

  /** The answer's text as it came, cut after 64 KiB; may quote what was sent. */
  public final String body() { return answer.body(); }

  /** The identifier to give to the service's support. */
  public final Optional<String> requestId() { return answer.requestId(); }

  /** How long the service asks to wait before another try. */
  public final Optional<Duration> retryAfter() { return answer.retryAfter(); }
}
