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
 */
public record ErrorAnswer(int status, String code, String message, Optional<String> requestId, Optional<Duration> retryAfter) {}
