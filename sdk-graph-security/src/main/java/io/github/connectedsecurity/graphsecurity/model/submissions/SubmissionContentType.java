package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What was handed in. */
public record SubmissionContentType(String value) implements OpenValue {
  private static final KnownValues<SubmissionContentType> KNOWN = new KnownValues<>(SubmissionContentType::new);

  /** An application. */
  public static final SubmissionContentType APP = KNOWN.add("app");
  /** A mail. */
  public static final SubmissionContentType EMAIL = KNOWN.add("email");
  /** A file. */
  public static final SubmissionContentType FILE = KNOWN.add("file");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SubmissionContentType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** A link. */
  public static final SubmissionContentType URL = KNOWN.add("url");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SubmissionContentType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<SubmissionContentType> known() { return KNOWN.all(); }
}
