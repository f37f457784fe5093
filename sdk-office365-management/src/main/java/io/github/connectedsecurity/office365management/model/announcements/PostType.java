package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Of which kind a post about an issue is. */
public record PostType(String value) implements OpenValue {
  private static final KnownValues<PostType> KNOWN = new KnownValues<>(PostType::new);

  /** An update as planned. */
  public static final PostType REGULAR = KNOWN.add("regular");
  /** A short one in between. */
  public static final PostType QUICK = KNOWN.add("quick");
  /** One about the whole of it. */
  public static final PostType STRATEGIC = KNOWN.add("strategic");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PostType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PostType> known() { return KNOWN.all(); }
}
