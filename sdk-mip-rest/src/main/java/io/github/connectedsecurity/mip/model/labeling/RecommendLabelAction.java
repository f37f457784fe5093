package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Asks to offer a label to the person. */
public final class RecommendLabelAction extends LabelSuggestion {
  private RecommendLabelAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RecommendLabelAction of(Map<String, Object> json) { return new RecommendLabelAction(json); }
}
