package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mails that are alike. */
public final class MailClusterEntity extends InvestigationEntity {
  private MailClusterEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailClusterEntity of(Map<String, Object> json) { return new MailClusterEntity(json); }

  /** The mails. */
  public List<String> networkMessageIds() { return Loose.texts(value("NetworkMessageIds")); }

  /** How many were delivered or not. */
  public Optional<Object> countByDeliveryStatus() { return value("CountByDeliveryStatus"); }

  /** How many are a threat of which kind. */
  public Optional<Object> countByThreatType() { return value("CountByThreatType"); }

  /** The kinds of threat. */
  public List<String> threats() { return Loose.texts(value("Threats")); }

  /** What they have in common. */
  public Optional<String> query() { return text("Query"); }

  /** When they were searched. */
  public Optional<Instant> queryTime() { return instant("QueryTime"); }

  /** How many they are. */
  public Optional<Integer> mailCount() { return int32("MailCount"); }

  /** Where they were searched. */
  public Optional<String> source() { return text("Source"); }
}
