package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a text is written. */
public record ContentFormat(String value) implements OpenValue {
  private static final KnownValues<ContentFormat> KNOWN = new KnownValues<>(ContentFormat::new);

  /** Plain text. */
  public static final ContentFormat TEXT = KNOWN.add("text");
  /** HTML. */
  public static final ContentFormat HTML = KNOWN.add("html");
  /** Markdown. */
  public static final ContentFormat MARKDOWN = KNOWN.add("markdown");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ContentFormat UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ContentFormat of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ContentFormat> known() { return KNOWN.all(); }
}
