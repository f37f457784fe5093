package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A connected product's state. */
public final class SecuritySolutionProperties extends JsonModel {
  private SecuritySolutionProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecuritySolutionProperties of(Map<String, Object> json) { return new SecuritySolutionProperties(json); }

  /** The kind of product. */
  public Optional<SecurityFamily> securityFamily() { return open("securityFamily", SecurityFamily::of); }

  /** {@code Succeeded}, {@code Failed} or {@code Updating}. */
  public Optional<String> provisioningState() { return text("provisioningState"); }

  /** The template it was made of. */
  public Optional<String> template() { return text("template"); }

  /** What it says about itself. */
  public Optional<String> protectionStatus() { return text("protectionStatus"); }
}
