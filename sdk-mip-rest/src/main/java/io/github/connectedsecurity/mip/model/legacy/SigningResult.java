package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A signature over a digest. */
public final class SigningResult extends JsonModel {
  private SigningResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SigningResult of(Map<String, Object> json) { return new SigningResult(json); }

  /** The signature in Base64. */
  public Optional<String> signature() { return text("signature"); }

  /** The key. */
  public Optional<String> signingKeyId() { return text("signingKeyId"); }
}
