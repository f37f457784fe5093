package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Asks to take footers away. */
public final class RemoveContentFooterAction extends InformationProtectionAction {
  private RemoveContentFooterAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RemoveContentFooterAction of(Map<String, Object> json) { return new RemoveContentFooterAction(json); }

  /** Their names. */
  public List<String> uiElementNames() { return texts("uiElementNames"); }
}
