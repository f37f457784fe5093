package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A kind of thing that labels can be put on. */
public record LabelTarget(String value) implements OpenValue {
  private static final KnownValues<LabelTarget> KNOWN = new KnownValues<>(LabelTarget::new);

  /** Mails. */
  public static final LabelTarget EMAIL = KNOWN.add("email");
  /** SharePoint sites. */
  public static final LabelTarget SITE = KNOWN.add("site");
  /** Microsoft 365 groups. */
  public static final LabelTarget UNIFIED_GROUP = KNOWN.add("unifiedGroup");
  /** Teams meetings and chats. */
  public static final LabelTarget TEAMWORK = KNOWN.add("teamwork");
  /** Files. */
  public static final LabelTarget FILE = KNOWN.add("file");
  /** Columns and tables of data platforms. */
  public static final LabelTarget SCHEMATIZED_DATA = KNOWN.add("schematizedData");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LabelTarget of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<LabelTarget> known() { return KNOWN.all(); }
}
