package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Asks to take headers away. */
public final class RemoveContentHeaderAction extends InformationProtectionAction {
  private RemoveContentHeaderAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RemoveContentHeaderAction of(Map<String, Object> json) { return new RemoveContentHeaderAction(json); }

  /** Their names. */
  public List<String> uiElementNames() { return texts("uiElementNames"); }
}
