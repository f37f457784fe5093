package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A command of a live response session. */
public record LiveResponseCommandType(String value) implements OpenValue {
  private static final KnownValues<LiveResponseCommandType> KNOWN = new KnownValues<>(LiveResponseCommandType::new);

  /** A library file is copied to the device. */
  public static final LiveResponseCommandType PUT_FILE = KNOWN.add("PutFile");
  /** A library script runs on the device. */
  public static final LiveResponseCommandType RUN_SCRIPT = KNOWN.add("RunScript");
  /** A file is fetched from the device. */
  public static final LiveResponseCommandType GET_FILE = KNOWN.add("GetFile");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LiveResponseCommandType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<LiveResponseCommandType> known() { return KNOWN.all(); }
}
