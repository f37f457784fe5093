package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The points of an initiative. */
public final class SecureScoreProperties extends JsonModel {
  private SecureScoreProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScoreProperties of(Map<String, Object> json) { return new SecureScoreProperties(json); }

  /** The initiative's name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Points reached and reachable. */
  public Optional<ScoreDetails> score() { return object("score", ScoreDetails::of); }

  /** The factor of this subscription when scores of several are averaged. */
  public Optional<Long> weight() { return int64("weight"); }
}
