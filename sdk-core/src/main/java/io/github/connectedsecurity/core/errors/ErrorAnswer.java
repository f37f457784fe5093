package io.github.connectedsecurity.core.errors;

import java.time.Duration;
import java.util.Optional;

/**
 * What an error answer said.
 *
 * @param status the HTTP status
 * @param code the service's error code, or empty text
 * @param message the service's words, or empty text
 * @param requestId the service's identifier of the request
 * @param retryAfter how long the service asks to wait
 * @param body the answer's text as it came, cut after 64 KiB; some services say there what else they want to say
 */
public record ErrorAnswer(int status, String code, String message, Optional<String> requestId, Optional<Duration> retryAfter, String body) {
  /** Names the status and the code only: the rest may quote what was sent. */
  @Override
  public String toString() { return "ErrorAnswer[" + status + " " + code + "]"; }
}
