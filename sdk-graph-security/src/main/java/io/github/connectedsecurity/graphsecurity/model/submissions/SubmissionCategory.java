package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What something is held for. Payloads write {@code notSpam} for what the type calls {@code notJunk}; both are kept as they are. */
public record SubmissionCategory(String value) implements OpenValue {
  private static final KnownValues<SubmissionCategory> KNOWN = new KnownValues<>(SubmissionCategory::new);

  /** Malicious software. */
  public static final SubmissionCategory MALWARE = KNOWN.add("malware");
  /** Wanted mail. */
  public static final SubmissionCategory NOT_JUNK = KNOWN.add("notJunk");
  /** An attempt to obtain credentials or data by deceit. */
  public static final SubmissionCategory PHISHING = KNOWN.add("phishing");
  /** Unwanted mail. */
  public static final SubmissionCategory SPAM = KNOWN.add("spam");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SubmissionCategory UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SubmissionCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<SubmissionCategory> known() { return KNOWN.all(); }
}
