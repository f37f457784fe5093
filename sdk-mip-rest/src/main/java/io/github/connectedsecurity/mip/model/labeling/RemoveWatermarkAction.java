package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Asks to take watermarks away. */
public final class RemoveWatermarkAction extends InformationProtectionAction {
  private RemoveWatermarkAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RemoveWatermarkAction of(Map<String, Object> json) { return new RemoveWatermarkAction(json); }

  /** Their names. */
  public List<String> uiElementNames() { return texts("uiElementNames"); }
}
