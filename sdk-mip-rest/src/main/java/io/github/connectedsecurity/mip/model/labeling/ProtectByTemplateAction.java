package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Asks to encrypt by a template; no REST call can. */
public final class ProtectByTemplateAction extends InformationProtectionAction {
  private ProtectByTemplateAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProtectByTemplateAction of(Map<String, Object> json) { return new ProtectByTemplateAction(json); }

  /** The template's GUID. */
  public Optional<String> templateId() { return text("templateId"); }
}
