package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.mip.metadata.ContentBits;
import io.github.connectedsecurity.mip.model.labeling.ContentAlignment;
import io.github.connectedsecurity.mip.model.labeling.InformationProtectionAction;
import io.github.connectedsecurity.mip.model.labeling.WatermarkLayout;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing to do to a content, so that it gets a label or loses one. */
public sealed interface LabelStep {
  /** Takes marks away that an earlier label added. */
  record RemoveMarks(Mark mark, List<String> elementNames) implements LabelStep {
    /** Copies the list. */
    public RemoveMarks { elementNames = List.copyOf(elementNames); }
  }

  /**
   * Draws a mark.
   *
   * @param mark what to draw
   * @param elementName the name under which it can be removed again
   * @param text its words
   * @param fontName its font, or empty text
   * @param fontSize its size in points, or 0
   * @param fontColor its color as {@code #RRGGBB}, or empty text
   * @param alignment on which side a header or footer stands
   * @param margin how far from the edge a header or footer stands
   * @param layout how a watermark lies
   */
  record AddMark(Mark mark, String elementName, String text, String fontName, int fontSize, String fontColor, Optional<ContentAlignment> alignment,
      Optional<Integer> margin, Optional<WatermarkLayout> layout) implements LabelStep {}

  /** Decrypts; needs the native Information Protection SDK and the right to do so. */
  record RemoveProtection() implements LabelStep {}

  /**
   * Encrypts; needs the native Information Protection SDK.
   *
   * @param protection by what rights
   * @param templateId the template's GUID, or empty text
   */
  record Protect(Protection protection, String templateId) implements LabelStep {}

  /** Something that only the application knows. */
  record Custom(String name, Map<String, String> properties) implements LabelStep {
    /** Copies the map. */
    public Custom { properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties)); }
  }

  /** An action that this version does not know. Whoever carries it out looks into its JSON. */
  record Unknown(InformationProtectionAction action) implements LabelStep {}

  /** Changes the label metadata: first takes names away, then sets pairs. Always the last step. */
  record WriteMetadata(Map<String, String> add, List<String> remove) implements LabelStep {
    /** Copies both. */
    public WriteMetadata {
      add = Collections.unmodifiableMap(new LinkedHashMap<>(add));
      remove = List.copyOf(remove);
    }
  }

  /** Whether the label would be a lie without it: protection, and what is not known. Marks may be left to Office. */
  default boolean isVital() { return this instanceof Protect || this instanceof RemoveProtection || this instanceof Unknown; }

  /** What the metadata may say once this is done. */
  default ContentBits contentBits() {
    if (this instanceof AddMark add) {
      return add.mark.bits;
    }
    return this instanceof Protect ? ContentBits.ENCRYPTION : ContentBits.NOTHING;
  }

  /** A mark on pages. */
  enum Mark {
    /** At the top. */
    HEADER(ContentBits.HEADER),
    /** At the bottom. */
    FOOTER(ContentBits.FOOTER),
    /** Behind the text. */
    WATERMARK(ContentBits.WATERMARK);

    private final ContentBits bits;

    Mark(ContentBits bits) { this.bits = bits; }
  }

  /** By what rights a content is encrypted. */
  enum Protection {
    /** Those of a template. */
    TEMPLATE,
    /** Those that the person chooses. */
    CHOSEN,
    /** A mail that may not be forwarded. */
    DO_NOT_FORWARD
  }
}
