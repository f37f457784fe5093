package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The scores of a vulnerability, by version of the scoring system. */
public final class CvssScores extends JsonModel {
  private CvssScores(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CvssScores of(Map<String, Object> json) { return new CvssScores(json); }

  /** The score by version 2.0. */
  public Optional<Cvss> v2() { return object("2.0", Cvss::of); }

  /** The score by version 3.0. */
  public Optional<Cvss> v3() { return object("3.0", Cvss::of); }
}
