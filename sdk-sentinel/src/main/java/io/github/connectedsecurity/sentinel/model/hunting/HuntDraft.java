package io.github.connectedsecurity.sentinel.model.hunting;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentOwnerDraft;
import java.util.List;
import java.util.Set;

/** A hunt. */
public final class HuntDraft extends JsonBody<HuntDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("huntStartTimeUtc", "huntEndTimeUtc", "huntSequenceNumber");

  private HuntDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name
   * @param description what is looked for
   */
  public static HuntDraft of(String displayName, String description) {
    return new HuntDraft().set("displayName", displayName).set("description", description);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static HuntDraft from(HuntProperties read) { return new HuntDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces its name. */
  public HuntDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Replaces what is looked for. */
  public HuntDraft description(String description) { return set("description", description); }

  /** How far it is. */
  public HuntDraft status(HuntStatus status) { return set("status", status); }

  /** What became of the hypothesis. */
  public HuntDraft hypothesisStatus(HypothesisStatus hypothesisStatus) { return set("hypothesisStatus", hypothesisStatus); }

  /** The tactics looked for. */
  public HuntDraft attackTactics(List<AttackTactic> attackTactics) { return set("attackTactics", attackTactics); }

  /** The MITRE technique numbers looked for. */
  public HuntDraft attackTechniques(List<String> attackTechniques) { return set("attackTechniques", attackTechniques); }

  /** Its labels, as plain texts. */
  public HuntDraft labels(List<String> labels) { return set("labels", labels); }

  /** Who hunts. */
  public HuntDraft owner(IncidentOwnerDraft owner) { return set("owner", owner); }
}
