package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** One score. */
public final class Cvss extends JsonModel {
  private Cvss(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Cvss of(Map<String, Object> json) { return new Cvss(json); }

  /** The base score, 0 to 10. */
  public Optional<BigDecimal> base() { return decimal("base"); }
}
