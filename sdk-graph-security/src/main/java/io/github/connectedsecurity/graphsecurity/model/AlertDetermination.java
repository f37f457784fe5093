package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found out about an alert or incident. Names from older documentation are read as the ones that replaced them. */
public record AlertDetermination(String value) implements OpenValue {
  private static final KnownValues<AlertDetermination> KNOWN = new KnownValues<>(AlertDetermination::new);
  private static final Map<String, String> FORMER_NAMES = Map.of(
      "compromiseduser", "compromisedAccount",
      "clean", "notMalicious",
      "insufficientdata", "notEnoughDataToValidate",
      "confirmeduseractivity", "confirmedActivity");

  /** Nobody has decided yet. */
  public static final AlertDetermination UNKNOWN = KNOWN.add("unknown");
  /** An advanced persistent threat: a skilled adversary who stays. */
  public static final AlertDetermination APT = KNOWN.add("apt");
  /** Malicious software. */
  public static final AlertDetermination MALWARE = KNOWN.add("malware");
  /** The security team's own doing. */
  public static final AlertDetermination SECURITY_PERSONNEL = KNOWN.add("securityPersonnel");
  /** A test of defences, such as a red team exercise. */
  public static final AlertDetermination SECURITY_TESTING = KNOWN.add("securityTesting");
  /** Software that is unwelcome but not malicious. */
  public static final AlertDetermination UNWANTED_SOFTWARE = KNOWN.add("unwantedSoftware");
  /** None of the listed ones. */
  public static final AlertDetermination OTHER = KNOWN.add("other");
  /** An attack in several steps. */
  public static final AlertDetermination MULTI_STAGED_ATTACK = KNOWN.add("multiStagedAttack");
  /** Somebody else controls the account; formerly {@code compromisedUser}. */
  public static final AlertDetermination COMPROMISED_ACCOUNT = KNOWN.add("compromisedAccount");
  /** An attempt to obtain credentials or data by deceit. */
  public static final AlertDetermination PHISHING = KNOWN.add("phishing");
  /** A legitimate user with bad intent. */
  public static final AlertDetermination MALICIOUS_USER_ACTIVITY = KNOWN.add("maliciousUserActivity");
  /** Harmless; formerly {@code clean}. */
  public static final AlertDetermination NOT_MALICIOUS = KNOWN.add("notMalicious");
  /** Too little is known to decide; formerly {@code insufficientData}. */
  public static final AlertDetermination NOT_ENOUGH_DATA_TO_VALIDATE = KNOWN.add("notEnoughDataToValidate");
  /** The user confirmed that it was intended; formerly {@code confirmedUserActivity}. */
  public static final AlertDetermination CONFIRMED_ACTIVITY = KNOWN.add("confirmedActivity");
  /** Caused by an application that the organisation uses for its business. */
  public static final AlertDetermination LINE_OF_BUSINESS_APPLICATION = KNOWN.add("lineOfBusinessApplication");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AlertDetermination UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case, and a former name as its present one. */
  @JsonCreator
  public static AlertDetermination of(String value) { return KNOWN.of(FORMER_NAMES.getOrDefault(value.toLowerCase(Locale.ROOT), value)); }

  /** The values known to this version, in the service's order. */
  public static List<AlertDetermination> known() { return KNOWN.all(); }
}
