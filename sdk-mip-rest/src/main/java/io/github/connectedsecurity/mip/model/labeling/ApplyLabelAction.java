package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Asks to apply a label. */
public final class ApplyLabelAction extends LabelSuggestion {
  private ApplyLabelAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ApplyLabelAction of(Map<String, Object> json) { return new ApplyLabelAction(json); }
}
