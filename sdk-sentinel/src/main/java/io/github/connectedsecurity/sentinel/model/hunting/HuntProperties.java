package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentOwner;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is hunted, by whom, and what came of it. */
public final class HuntProperties extends JsonModel {
  private HuntProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HuntProperties of(Map<String, Object> json) { return new HuntProperties(json); }

  /** Its name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What is looked for. */
  public Optional<String> description() { return text("description"); }

  /** How far it is. */
  public Optional<HuntStatus> status() { return open("status", HuntStatus::of); }

  /** What became of the hypothesis. */
  public Optional<HypothesisStatus> hypothesisStatus() { return open("hypothesisStatus", HypothesisStatus::of); }

  /** The tactics looked for. */
  public List<AttackTactic> attackTactics() { return opens("attackTactics", AttackTactic::of); }

  /** The MITRE technique numbers looked for. */
  public List<String> attackTechniques() { return texts("attackTechniques"); }

  /** Its labels, as plain texts. */
  public List<String> labels() { return texts("labels"); }

  /** Who hunts. */
  public Optional<IncidentOwner> owner() { return object("owner", IncidentOwner::of); }

  /** When it began. */
  public Optional<Instant> huntStartTimeUtc() { return instant("huntStartTimeUtc"); }

  /** When it ended. */
  public Optional<Instant> huntEndTimeUtc() { return instant("huntEndTimeUtc"); }

  /** Its number in the workspace. */
  public Optional<Integer> huntSequenceNumber() { return int32("huntSequenceNumber"); }
}
