package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The product through which something was handed in. */
public record SubmissionClientSource(String value) implements OpenValue {
  private static final KnownValues<SubmissionClientSource> KNOWN = new KnownValues<>(SubmissionClientSource::new);

  /** Microsoft itself. */
  public static final SubmissionClientSource MICROSOFT = KNOWN.add("microsoft");
  /** Another one. */
  public static final SubmissionClientSource OTHER = KNOWN.add("other");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SubmissionClientSource UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SubmissionClientSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<SubmissionClientSource> known() { return KNOWN.all(); }
}
