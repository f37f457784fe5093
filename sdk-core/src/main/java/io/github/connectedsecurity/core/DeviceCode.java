package io.github.connectedsecurity.core;

import java.net.URI;
import java.time.Instant;

/**
 * What a person must do to sign in on another device.
 *
 * @param userCode the code to type in
 * @param page the page to type it in at
 * @param expires when the code ends
 * @param message the whole instruction as the sign-in service words it, in its language
 */
public record DeviceCode(String userCode, URI page, Instant expires, String message) {
  /** Hides the code: whoever reads it in a log could sign in. */
  @Override
  public String toString() { return "DeviceCode[" + page + "]"; }
}
