package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Points to another resource. */
public final class AzureResourceLink extends JsonModel {
  private AzureResourceLink(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AzureResourceLink of(Map<String, Object> json) { return new AzureResourceLink(json); }

  /** The ARM id pointed to. */
  public Optional<String> id() { return text("id"); }
}
