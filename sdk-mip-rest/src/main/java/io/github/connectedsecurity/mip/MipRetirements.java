package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.Retirement;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** The APIs for labels that have ended. */
final class MipRetirements {
  static final Retirement POLICY_LABELS = new Retirement("the first labeling API (/informationProtection/policy/labels)",
      Optional.of(LocalDate.of(2021, 2, 15)),
      Optional.of(LocalDate.of(2022, 8, 15)), "MipClient.beta() with the same verbs, or MipClient.labels() to list", "InformationProtectionPolicy.Read",
      URI.create("https://learn.microsoft.com/graph/api/resources/informationprotectionlabel"));

  private MipRetirements() {}
}
