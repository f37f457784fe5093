package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of thing that a list entry names. */
public record TenantAllowBlockListEntryType(String value) implements OpenValue {
  private static final KnownValues<TenantAllowBlockListEntryType> KNOWN = new KnownValues<>(TenantAllowBlockListEntryType::new);

  /** A file's hash. */
  public static final TenantAllowBlockListEntryType FILE_HASH = KNOWN.add("fileHash");
  /** The one who received. */
  public static final TenantAllowBlockListEntryType RECIPIENT = KNOWN.add("recipient");
  /** The one who sent. */
  public static final TenantAllowBlockListEntryType SENDER = KNOWN.add("sender");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final TenantAllowBlockListEntryType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** A link. */
  public static final TenantAllowBlockListEntryType URL = KNOWN.add("url");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TenantAllowBlockListEntryType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<TenantAllowBlockListEntryType> known() { return KNOWN.all(); }
}
