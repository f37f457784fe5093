package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the service has computed about an incident. */
public final class IncidentAdditionalData extends JsonModel {
  private IncidentAdditionalData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentAdditionalData of(Map<String, Object> json) { return new IncidentAdditionalData(json); }

  /** Alerts inside, up to 150. */
  public Optional<Integer> alertsCount() { return int32("alertsCount"); }

  /** Bookmarks inside, up to 20. */
  public Optional<Integer> bookmarksCount() { return int32("bookmarksCount"); }

  /** Comments on it, up to 100. */
  public Optional<Integer> commentsCount() { return int32("commentsCount"); }

  /** The products whose alerts are inside. */
  public List<String> alertProductNames() { return texts("alertProductNames"); }

  /** Tactics seen in its alerts. */
  public List<AttackTactic> tactics() { return opens("tactics", AttackTactic::of); }

  /** MITRE technique numbers; in preview versions. */
  public List<String> techniques() { return texts("techniques"); }

  /** Link into the Defender portal. */
  public Optional<String> providerIncidentUrl() { return text("providerIncidentUrl"); }
}
