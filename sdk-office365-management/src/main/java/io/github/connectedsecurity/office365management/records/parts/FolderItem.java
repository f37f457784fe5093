package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An item that was reached within an aggregated record. */
public final class FolderItem extends JsonModel {
  private FolderItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FolderItem of(Map<String, Object> json) { return new FolderItem(json); }

  /** Its id in the store. */
  public Optional<String> id() { return text("Id"); }

  /** Its id that stays when it is moved. */
  public Optional<String> immutableId() { return text("ImmutableId"); }

  /** The Message-ID header. */
  public Optional<String> internetMessageId() { return text("InternetMessageId"); }

  /** When it was made. */
  public Optional<Instant> creationTime() { return instant("CreationTime"); }

  /** Its subject. */
  public Optional<String> subject() { return text("Subject"); }

  /** Its size in bytes. */
  public Optional<Long> sizeInBytes() { return int64("SizeInBytes"); }

  /** How private its sender called it. */
  public Optional<String> sensitivity() { return text("Sensitivity"); }

  /** The request that reached it. */
  public Optional<String> clientRequestId() { return text("ClientRequestId"); }

  /** What Teams adds; the documentation names it without describing it. */
  public Optional<Object> teams() { return value("Teams"); }
}
