package io.github.connectedsecurity.securitycenter.model.access;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;

/** A port that shall be opened. */
public final class JitRequestPortContent extends JsonBody<JitRequestPortContent> {
  private JitRequestPortContent() {}

  /**
   * Starts with what must be given. The service refuses an end beyond the policy's longest time.
   *
   * @param number the port, 0 to 65535
   * @param endTimeUtc when it shall be closed again
   * @throws IllegalArgumentException when the port is out of its bounds
   */
  public static JitRequestPortContent of(int number, Instant endTimeUtc) {
    return new JitRequestPortContent().set("number", JitPortContent.checked(number)).set("endTimeUtc", endTimeUtc);
  }

  /** Who it shall be open to; without it the caller's own address. */
  public JitRequestPortContent allowedSourceAddressPrefix(String prefix) { return set("allowedSourceAddressPrefix", prefix); }
}
