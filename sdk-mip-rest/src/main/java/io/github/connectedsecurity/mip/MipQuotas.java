package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.Quota;
import java.time.Duration;

/** The limits that are published for these APIs. Those for labels and content are not; the service's {@code Retry-After} counts there. */
final class MipQuotas {
  static final Quota THREAT_ASSESSMENTS = Quota.per(Duration.ofMinutes(15), "threat assessments", 150).per(Duration.ofHours(24), 10_000);

  private MipQuotas() {}
}
