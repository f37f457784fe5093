package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether a signature was good. */
public final class VerificationResult extends JsonModel {
  private VerificationResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static VerificationResult of(Map<String, Object> json) { return new VerificationResult(json); }

  /** Whether it was. */
  public Optional<Boolean> signatureValid() { return bool("signatureValid"); }
}
