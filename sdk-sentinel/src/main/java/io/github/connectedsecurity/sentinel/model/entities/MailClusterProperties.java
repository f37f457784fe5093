package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What mails have in common. */
public final class MailClusterProperties extends EntityCommonProperties {
  private MailClusterProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailClusterProperties of(Map<String, Object> json) { return new MailClusterProperties(json); }

  /** The mails inside, by network message id. */
  public List<String> networkMessageIds() { return texts("networkMessageIds"); }

  /** How many were delivered, blocked and so on. */
  public Map<String, Object> countByDeliveryStatus() { return bag("countByDeliveryStatus"); }

  /** How many carry which threat. */
  public Map<String, Object> countByThreatType() { return bag("countByThreatType"); }

  /** How many were stopped by what. */
  public Map<String, Object> countByProtectionStatus() { return bag("countByProtectionStatus"); }

  /** The threats they carry. */
  public List<String> threats() { return texts("threats"); }

  /** The query that finds them. */
  public Optional<String> query() { return text("query"); }

  /** When that query ran. */
  public Optional<Instant> queryTime() { return instant("queryTime"); }

  /** How many there are. */
  public Optional<Integer> mailCount() { return int32("mailCount"); }

  /** Whether there are unusually many. */
  public Optional<Boolean> isVolumeAnomaly() { return bool("isVolumeAnomaly"); }

  /** Who put them together. */
  public Optional<String> source() { return text("source"); }

  /** The mail that started the cluster. */
  public Optional<String> clusterSourceIdentifier() { return text("clusterSourceIdentifier"); }

  /** In what they are alike. */
  public Optional<String> clusterSourceType() { return text("clusterSourceType"); }

  /** Start of the time looked at. */
  public Optional<Instant> clusterQueryStartTime() { return instant("clusterQueryStartTime"); }

  /** End of the time looked at. */
  public Optional<Instant> clusterQueryEndTime() { return instant("clusterQueryEndTime"); }

  /** The group of clusters that it belongs to. */
  public Optional<String> clusterGroup() { return text("clusterGroup"); }
}
