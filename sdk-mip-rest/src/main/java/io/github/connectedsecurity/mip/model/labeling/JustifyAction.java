package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Asks for a reason, and then for the same call again with it. */
public final class JustifyAction extends InformationProtectionAction {
  private JustifyAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static JustifyAction of(Map<String, Object> json) { return new JustifyAction(json); }
}
