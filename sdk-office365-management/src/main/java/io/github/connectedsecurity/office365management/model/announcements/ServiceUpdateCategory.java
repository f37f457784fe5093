package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a message asks of its readers. */
public record ServiceUpdateCategory(String value) implements OpenValue {
  private static final KnownValues<ServiceUpdateCategory> KNOWN = new KnownValues<>(ServiceUpdateCategory::new);

  /** To act, so that nothing breaks or stays broken. */
  public static final ServiceUpdateCategory PREVENT_OR_FIX_ISSUE = KNOWN.add("preventOrFixIssue");
  /** To get ready for a change. */
  public static final ServiceUpdateCategory PLAN_FOR_CHANGE = KNOWN.add("planForChange");
  /** Only to know. */
  public static final ServiceUpdateCategory STAY_INFORMED = KNOWN.add("stayInformed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ServiceUpdateCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ServiceUpdateCategory> known() { return KNOWN.all(); }
}
