package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** A mail, an appointment or another item of a mailbox. */
public final class ExchangeItem extends JsonModel {
  private ExchangeItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeItem of(Map<String, Object> json) { return new ExchangeItem(json); }

  /** Its id in the store. */
  public Optional<String> id() { return text("Id"); }

  /** Its subject. */
  public Optional<String> subject() { return text("Subject"); }

  /** The folder that it lies in. */
  public Optional<ExchangeFolder> parentFolder() { return object("ParentFolder", ExchangeFolder::of); }

  /** The message that it is part of. */
  public Optional<ExchangeMessage> parentMessage() { return object("ParentMessage", ExchangeMessage::of); }

  /** The names and sizes of its attachments in one text. */
  public Optional<String> attachments() { return Loose.text(value("Attachments")); }

  /** Its id that stays when it is moved. */
  public Optional<String> immutableId() { return text("ImmutableId"); }

  /** The Message-ID header. */
  public Optional<String> internetMessageId() { return text("InternetMessageId"); }

  /** Its retention label. */
  public Optional<String> complianceLabel() { return text("ComplianceLabel"); }

  /** Whether it was declared a record. */
  public Optional<Boolean> isRecord() { return bool("IsRecord"); }

  /** Whether a priority cleanup deletes it. */
  public Optional<Boolean> isPriorityCleanup() { return bool("IsPriorityCleanup"); }

  /** Its size in bytes. */
  public Optional<Long> sizeInBytes() { return int64("SizeInBytes"); }

  /** How private its sender called it. */
  public Optional<String> sensitivity() { return text("Sensitivity"); }
}
