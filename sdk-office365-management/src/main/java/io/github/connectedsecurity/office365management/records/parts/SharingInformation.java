package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Somebody with whom a report of Power BI was shared. */
public final class SharingInformation extends JsonModel {
  private SharingInformation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SharingInformation of(Map<String, Object> json) { return new SharingInformation(json); }

  /** The mail address. */
  public Optional<String> recipientEmail() { return text("RecipientEmail"); }

  /** The name. */
  public Optional<String> recipientName() { return text("RecipientName"); }

  /** Whether they may share it on. */
  public Optional<String> resharePermission() { return text("ResharePermission"); }
}
