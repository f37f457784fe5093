package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.mip.model.DlpActionInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule against data loss that fits. */
public final class MatchingDlpRule extends JsonModel {
  private MatchingDlpRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MatchingDlpRule of(Map<String, Object> json) { return new MatchingDlpRule(json); }

  /** Its identifier. */
  public Optional<String> ruleId() { return text("ruleId"); }

  /** Its name. */
  public Optional<String> ruleName() { return text("ruleName"); }

  /** Its policy. */
  public Optional<String> policyId() { return text("policyId"); }

  /** The policy's name. */
  public Optional<String> policyName() { return text("policyName"); }

  /** Its place in the order. */
  public Optional<Integer> priority() { return int32("priority"); }

  /** Whether it is the strictest one that fits. */
  public Optional<Boolean> isMostRestrictive() { return bool("isMostRestrictive"); }

  /** {@code audit}, {@code auditAndNotify}, {@code enforce}, {@code pendingDeletion} or {@code test}. */
  public Optional<String> ruleMode() { return text("ruleMode"); }

  /** What it asks for. */
  public List<DlpActionInfo> actions() { return objects("actions", DlpActionInfo::of); }
}
