package io.github.connectedsecurity.graphsecurity.model.scores;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A certification that a measure counts towards. */
public final class ComplianceInformation extends JsonModel {
  private ComplianceInformation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceInformation of(Map<String, Object> json) { return new ComplianceInformation(json); }

  /** The requirements that the measure counts towards. */
  public List<CertificationControl> certificationControls() { return objects("certificationControls", CertificationControl::of); }

  /** The certification, such as {@code ISO 27001:2013}. */
  public Optional<String> certificationName() { return text("certificationName"); }
}
