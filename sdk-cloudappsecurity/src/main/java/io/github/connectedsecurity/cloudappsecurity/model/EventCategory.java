package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a user did, in coarse terms. No full list is published. */
public record EventCategory(String value) implements OpenValue {
  private static final KnownValues<EventCategory> KNOWN = new KnownValues<>(EventCategory::new);

  /** Signed in. */
  public static final EventCategory LOGIN = KNOWN.add("EVENT_CATEGORY_LOGIN");
  /** Signed out. */
  public static final EventCategory LOGOUT = KNOWN.add("EVENT_CATEGORY_LOGOUT");
  /** Downloaded a file. */
  public static final EventCategory DOWNLOAD_FILE = KNOWN.add("EVENT_CATEGORY_DOWNLOAD_FILE");
  /** Looked at a report. */
  public static final EventCategory VIEW_REPORT = KNOWN.add("EVENT_CATEGORY_VIEW_REPORT");
  /** Deleted something. */
  public static final EventCategory DELETE_OBJECT = KNOWN.add("EVENT_CATEGORY_DELETE_OBJECT");
  /** Made a user. */
  public static final EventCategory CREATE_USER = KNOWN.add("EVENT_CATEGORY_CREATE_USER");
  /** Deleted a user. */
  public static final EventCategory DELETE_USER = KNOWN.add("EVENT_CATEGORY_DELETE_USER");
  /** Something without a category. */
  public static final EventCategory UNSPECIFIED = KNOWN.add("EVENT_CATEGORY_UNSPECIFIED");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EventCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<EventCategory> known() { return KNOWN.all(); }
}
