package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.ExchangeDetails;
import java.util.Map;
import java.util.Optional;

/** A policy of communication compliance matched a mail. */
public final class CommunicationComplianceRecord extends AuditRecord {
  private CommunicationComplianceRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CommunicationComplianceRecord of(Map<String, Object> json) { return new CommunicationComplianceRecord(json); }

  /** The mail. */
  public Optional<ExchangeDetails> exchangeDetails() { return object("ExchangeDetails", ExchangeDetails::of); }
}
