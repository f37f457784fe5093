package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What was touched in SharePoint. */
public record ItemType(String value) implements OpenValue {
  private static final KnownValues<ItemType> KNOWN = new KnownValues<>(ItemType::new);

  /** Nothing that has a type. */
  public static final ItemType INVALID = KNOWN.add("Invalid");
  /** A file. */
  public static final ItemType FILE = KNOWN.add("File");
  /** A folder. */
  public static final ItemType FOLDER = KNOWN.add("Folder");
  /** A web within a site. */
  public static final ItemType WEB = KNOWN.add("Web");
  /** A site. */
  public static final ItemType SITE = KNOWN.add("Site");
  /** The tenant. */
  public static final ItemType TENANT = KNOWN.add("Tenant");
  /** A document library. */
  public static final ItemType DOCUMENT_LIBRARY = KNOWN.add("DocumentLibrary");
  /** A page. */
  public static final ItemType PAGE = KNOWN.add("Page");

  private static final Map<String, ItemType> CODES = Map.ofEntries(
      Map.entry("0", INVALID),
      Map.entry("1", FILE),
      Map.entry("5", FOLDER),
      Map.entry("6", WEB),
      Map.entry("7", SITE),
      Map.entry("8", TENANT),
      Map.entry("9", DOCUMENT_LIBRARY),
      Map.entry("11", PAGE));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static ItemType of(String value) {
    ItemType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<ItemType> known() { return KNOWN.all(); }
}
