package io.github.connectedsecurity.graphsecurity.model.scores;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** One requirement of a certification. */
public final class CertificationControl extends JsonModel {
  private CertificationControl(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CertificationControl of(Map<String, Object> json) { return new CertificationControl(json); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The link. */
  public Optional<String> url() { return text("url"); }
}
