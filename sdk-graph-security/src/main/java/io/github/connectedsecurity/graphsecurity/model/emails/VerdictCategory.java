package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a sandbox holds something for. */
public record VerdictCategory(String value) implements OpenValue {
  private static final KnownValues<VerdictCategory> KNOWN = new KnownValues<>(VerdictCategory::new);

  /** None. */
  public static final VerdictCategory NONE = KNOWN.add("none");
  /** Malicious software. */
  public static final VerdictCategory MALWARE = KNOWN.add("malware");
  /** An attempt to obtain credentials or data by deceit. */
  public static final VerdictCategory PHISH = KNOWN.add("phish");
  /** The site could not be reached. */
  public static final VerdictCategory SITE_UNAVAILABLE = KNOWN.add("siteUnavailable");
  /** Unwanted mail. */
  public static final VerdictCategory SPAM = KNOWN.add("spam");
  /** It could not be decrypted. */
  public static final VerdictCategory DECRYPTION_FAILED = KNOWN.add("decryptionFailed");
  /** The kind of link cannot be opened. */
  public static final VerdictCategory UNSUPPORTED_URI_SCHEME = KNOWN.add("unsupportedUriScheme");
  /** The kind of file cannot be opened. */
  public static final VerdictCategory UNSUPPORTED_FILE_TYPE = KNOWN.add("unsupportedFileType");
  /** There is no verdict. */
  public static final VerdictCategory UNDEFINED = KNOWN.add("undefined");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final VerdictCategory UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static VerdictCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<VerdictCategory> known() { return KNOWN.all(); }
}
