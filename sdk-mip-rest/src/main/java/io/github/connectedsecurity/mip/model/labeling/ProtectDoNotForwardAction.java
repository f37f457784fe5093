package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Asks to protect a mail from being forwarded; no REST call can. */
public final class ProtectDoNotForwardAction extends InformationProtectionAction {
  private ProtectDoNotForwardAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProtectDoNotForwardAction of(Map<String, Object> json) { return new ProtectDoNotForwardAction(json); }
}
