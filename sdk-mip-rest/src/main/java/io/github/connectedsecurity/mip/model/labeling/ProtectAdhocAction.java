package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Asks to encrypt with rights that the person chooses; no REST call can. */
public final class ProtectAdhocAction extends InformationProtectionAction {
  private ProtectAdhocAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProtectAdhocAction of(Map<String, Object> json) { return new ProtectAdhocAction(json); }
}
