package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Asks to decrypt; no REST call can. */
public final class RemoveProtectionAction extends InformationProtectionAction {
  private RemoveProtectionAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RemoveProtectionAction of(Map<String, Object> json) { return new RemoveProtectionAction(json); }
}
