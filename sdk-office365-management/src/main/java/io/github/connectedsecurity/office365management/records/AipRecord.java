package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.AipCommon;
import io.github.connectedsecurity.office365management.records.parts.LabelEventData;
import io.github.connectedsecurity.office365management.records.parts.ProtectionEventData;
import java.util.Map;
import java.util.Optional;

/** A labelled or protected file was found, used, labelled, protected or deleted; or a client gave a sign of life. */
public final class AipRecord extends AuditRecord {
  private AipRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AipRecord of(Map<String, Object> json) { return new AipRecord(json); }

  /** Rest or Use. */
  public Optional<String> dataState() { return text("DataState").or(() -> text("Data State")); }

  /** The kinds of sensitive information in it; mostly an empty list. */
  public Optional<Object> sensitiveInfoTypeData() { return value("SensitiveInfoTypeData"); }

  /** The application and device. */
  public Optional<AipCommon> common() { return object("Common", AipCommon::of); }

  /** How its label was touched. */
  public Optional<LabelEventData> sensitivityLabelEventData() { return object("SensitivityLabelEventData", LabelEventData::of); }

  /** How its protection was touched. */
  public Optional<ProtectionEventData> protectionEventData() { return object("ProtectionEventData", ProtectionEventData::of); }
}
