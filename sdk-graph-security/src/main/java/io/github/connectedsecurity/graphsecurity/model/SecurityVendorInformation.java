package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Which product of which vendor something comes from, or is meant for. */
public final class SecurityVendorInformation extends JsonModel {
  private SecurityVendorInformation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityVendorInformation of(Map<String, Object> json) { return new SecurityVendorInformation(json); }

  /** The product, such as {@code IPC}, {@code MCAS} or {@code SecureScore}. */
  public Optional<String> provider() { return text("provider"); }

  /** The product's version. */
  public Optional<String> providerVersion() { return text("providerVersion"); }

  /** The part of the product. */
  public Optional<String> subProvider() { return text("subProvider"); }

  /** The vendor, such as {@code Microsoft}. */
  public Optional<String> vendor() { return text("vendor"); }
}
