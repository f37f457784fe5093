package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A named location that a sign-in came from. */
public final class NetworkLocationDetail extends JsonModel {
  private NetworkLocationDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NetworkLocationDetail of(Map<String, Object> json) { return new NetworkLocationDetail(json); }

  /** The locations' names. */
  public List<String> networkNames() { return texts("networkNames"); }

  /** Their kind, such as {@code trustedNamedLocation}. */
  public Optional<String> networkType() { return text("networkType"); }
}
