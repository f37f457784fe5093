package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who handed something in. */
public record SubmissionSource(String value) implements OpenValue {
  private static final KnownValues<SubmissionSource> KNOWN = new KnownValues<>(SubmissionSource::new);

  /** An administrator. */
  public static final SubmissionSource ADMINISTRATOR = KNOWN.add("administrator");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SubmissionSource UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** What users may. */
  public static final SubmissionSource USER = KNOWN.add("user");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SubmissionSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<SubmissionSource> known() { return KNOWN.all(); }
}
