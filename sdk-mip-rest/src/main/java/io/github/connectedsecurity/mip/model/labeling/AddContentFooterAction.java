package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Asks for a footer. */
public final class AddContentFooterAction extends InformationProtectionAction {
  private AddContentFooterAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AddContentFooterAction of(Map<String, Object> json) { return new AddContentFooterAction(json); }

  /** The name under which it can be removed again. */
  public Optional<String> uiElementName() { return text("uiElementName"); }

  /** Its words. */
  public Optional<String> text() { return text("text"); }

  /** Its font. */
  public Optional<String> fontName() { return text("fontName"); }

  /** Its size in points. */
  public Optional<Integer> fontSize() { return int32("fontSize"); }

  /** Its color as {@code #RRGGBB}. */
  public Optional<String> fontColor() { return text("fontColor"); }

  /** On which side it stands. */
  public Optional<ContentAlignment> alignment() { return open("alignment", ContentAlignment::of); }

  /** Its distance from the edge. */
  public Optional<Integer> margin() { return int32("margin"); }
}
