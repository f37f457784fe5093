package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How the protection of a file was touched. */
public final class ProtectionEventData extends JsonModel {
  private ProtectionEventData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProtectionEventData of(Map<String, Object> json) { return new ProtectionEventData(json); }

  /** How it changed; the numbers are not documented. */
  public Optional<Integer> protectionEventType() { return int32("ProtectionEventType"); }

  /** Template, Custom or DoNotForward. */
  public Optional<String> protectionType() { return text("ProtectionType"); }

  /** The template. */
  public Optional<String> templateId() { return text("TemplateId"); }

  /** Whether it is protected now. */
  public Optional<Boolean> isProtected() { return bool("IsProtected"); }

  /** Whether it was protected before. */
  public Optional<Boolean> isProtectedBefore() { return bool("IsProtectedBefore"); }

  /** Who owns the protection. */
  public Optional<String> protectionOwner() { return text("ProtectionOwner"); }
}
