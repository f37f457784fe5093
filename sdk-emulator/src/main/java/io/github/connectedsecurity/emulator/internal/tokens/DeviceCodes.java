package io.github.connectedsecurity.emulator.internal.tokens;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that applications have asked for: each waits until a person enters its short form, and gives tokens of that person once. */
final class DeviceCodes {
  static final Duration LIFETIME = Duration.ofMinutes(15);
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";
  private static final int SHORT = 9;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Code> byDevice = new ConcurrentHashMap<>();

  DeviceCodes(Clock clock) { this.clock = clock; }

  /** One sign-in: the application's long code, the short one for the person, and who has entered it. */
  record Code(String device, String user, String clientId, Instant expires, Optional<User> person) {}

  Code create(String clientId) {
    Code code = new Code(secret(), shortCode(), clientId, clock.instant().plus(LIFETIME), Optional.empty());
    byDevice.put(code.device(), code);
    return code;
  }

  /** Notes that a person entered a short code; false when no code of that name waits. */
  boolean approve(String user, User person) {
    return byDevice.values().stream().filter(code -> code.user().equalsIgnoreCase(user.strip()) && isGood(code)).findFirst()
        .map(code -> byDevice.computeIfPresent(code.device(), (device, one) -> new Code(device, one.user(), one.clientId(), one.expires(),
            Optional.of(person))) != null)
        .orElse(false);
  }

  Optional<Code> find(String device, String clientId) {
    return Optional.ofNullable(byDevice.get(device)).filter(code -> code.clientId().equals(clientId));
  }

  /** Takes an approved code away; false when another request was faster. */
  boolean redeem(Code code) { return byDevice.remove(code.device(), code); }

  boolean isGood(Code code) { return clock.instant().isBefore(code.expires()); }

  String secret() {
    byte[] bytes = new byte[48];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String shortCode() {
    return random.ints(SHORT, 0, LETTERS.length()).collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append).toString();
  }
}
