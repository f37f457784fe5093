package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far an import is. */
public record FileImportState(String value) implements OpenValue {
  private static final KnownValues<FileImportState> KNOWN = new KnownValues<>(FileImportState::new);

  /** It could not be read at all. */
  public static final FileImportState FATAL_ERROR = KNOWN.add("FatalError");
  /** All was taken. */
  public static final FileImportState INGESTED = KNOWN.add("Ingested");
  /** Some was taken. */
  public static final FileImportState INGESTED_WITH_ERRORS = KNOWN.add("IngestedWithErrors");
  /** Being read. */
  public static final FileImportState IN_PROGRESS = KNOWN.add("InProgress");
  /** Nothing was taken, because of bad records. */
  public static final FileImportState INVALID = KNOWN.add("Invalid");
  /** The file is still to be sent. */
  public static final FileImportState WAITING_FOR_UPLOAD = KNOWN.add("WaitingForUpload");
  /** Not told. */
  public static final FileImportState UNSPECIFIED = KNOWN.add("Unspecified");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FileImportState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<FileImportState> known() { return KNOWN.all(); }
}
