package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether an account is in use. */
public record AccountStatus(String value) implements OpenValue {
  private static final KnownValues<AccountStatus> KNOWN = new KnownValues<>(AccountStatus::new);

  /** Not known, or not told. */
  public static final AccountStatus UNKNOWN = KNOWN.add("unknown");
  /** Made, but not used yet. */
  public static final AccountStatus STAGED = KNOWN.add("staged");
  /** In use. */
  public static final AccountStatus ACTIVE = KNOWN.add("active");
  /** Not to be used for now. */
  public static final AccountStatus SUSPENDED = KNOWN.add("suspended");
  /** Deleted. */
  public static final AccountStatus DELETED = KNOWN.add("deleted");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AccountStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AccountStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AccountStatus> known() { return KNOWN.all(); }
}
