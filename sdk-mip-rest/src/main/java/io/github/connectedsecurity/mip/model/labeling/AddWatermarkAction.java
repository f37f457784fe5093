package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Asks for a watermark. */
public final class AddWatermarkAction extends InformationProtectionAction {
  private AddWatermarkAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AddWatermarkAction of(Map<String, Object> json) { return new AddWatermarkAction(json); }

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

  /** How it lies. */
  public Optional<WatermarkLayout> layout() { return open("layout", WatermarkLayout::of); }
}
