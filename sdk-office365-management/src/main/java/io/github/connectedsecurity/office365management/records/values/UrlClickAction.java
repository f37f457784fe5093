package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What happened to a click on a link. */
public record UrlClickAction(String value) implements OpenValue {
  private static final KnownValues<UrlClickAction> KNOWN = new KnownValues<>(UrlClickAction::new);

  /** A page that blocks it was shown. */
  public static final UrlClickAction BLOCKPAGE = KNOWN.add("Blockpage");
  /** A page was shown while the target was tried out. */
  public static final UrlClickAction PENDING_DETONATION_PAGE = KNOWN.add("PendingDetonationPage");
  /** The user went on past the page that blocks. */
  public static final UrlClickAction BLOCK_PAGE_OVERRIDE = KNOWN.add("BlockPageOverride");
  /** The user went on without waiting for the trial. */
  public static final UrlClickAction PENDING_DETONATION_PAGE_OVERRIDE = KNOWN.add("PendingDetonationPageOverride");

  private static final Map<String, UrlClickAction> CODES = Map.ofEntries(
      Map.entry("2", BLOCKPAGE),
      Map.entry("3", PENDING_DETONATION_PAGE),
      Map.entry("4", BLOCK_PAGE_OVERRIDE),
      Map.entry("5", PENDING_DETONATION_PAGE_OVERRIDE));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static UrlClickAction of(String value) {
    UrlClickAction numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<UrlClickAction> known() { return KNOWN.all(); }
}
