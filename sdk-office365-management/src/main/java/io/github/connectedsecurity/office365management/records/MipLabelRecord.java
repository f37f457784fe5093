package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mail got a sensitivity label. */
public final class MipLabelRecord extends AuditRecord {
  private MipLabelRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MipLabelRecord of(Map<String, Object> json) { return new MipLabelRecord(json); }

  /** The sender. */
  public Optional<String> sender() { return text("Sender"); }

  /** The recipients. */
  public List<String> receivers() { return Loose.texts(value("Receivers")); }

  /** The subject. */
  public Optional<String> itemName() { return text("ItemName"); }

  /** The label. */
  public Optional<String> labelId() { return text("LabelId"); }

  /** The label's name. */
  public Optional<String> labelName() { return text("LabelName"); }

  /** What was done. */
  public Optional<String> labelAction() { return text("LabelAction"); }

  /** When. */
  public Optional<Instant> labelAppliedDateTime() { return instant("LabelAppliedDateTime"); }

  /** Privileged by hand, Standard by a policy. */
  public Optional<String> applicationMode() { return text("ApplicationMode"); }
}
