package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A product that could be connected, as samples show it. */
public final class SolutionReferenceProperties extends JsonModel {
  private SolutionReferenceProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SolutionReferenceProperties of(Map<String, Object> json) { return new SolutionReferenceProperties(json); }

  /** The kind of product. */
  public Optional<SecurityFamily> securityFamily() { return open("securityFamily", SecurityFamily::of); }

  /** The name it writes into alerts. */
  public Optional<String> alertVendorName() { return text("alertVendorName"); }

  /** The page about its package. */
  public Optional<String> packageInfoUrl() { return text("packageInfoUrl"); }

  /** Its name. */
  public Optional<String> productName() { return text("productName"); }

  /** The publisher's short name. */
  public Optional<String> publisher() { return text("publisher"); }

  /** The publisher's name in the portal. */
  public Optional<String> publisherDisplayName() { return text("publisherDisplayName"); }

  /** The template it is made of. */
  public Optional<String> template() { return text("template"); }
}
