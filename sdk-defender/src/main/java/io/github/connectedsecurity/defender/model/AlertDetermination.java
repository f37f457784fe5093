package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an alert turned out to be. Pages of the service disagree on several names, so all of them are here. */
public record AlertDetermination(String value) implements OpenValue {
  private static final KnownValues<AlertDetermination> KNOWN = new KnownValues<>(AlertDetermination::new);

  /** True positive: several steps of one attack. */
  public static final AlertDetermination MULTI_STAGED_ATTACK = KNOWN.add("MultiStagedAttack");
  /** True positive: somebody misused an account. */
  public static final AlertDetermination MALICIOUS_USER_ACTIVITY = KNOWN.add("MaliciousUserActivity");
  /** True positive: an account was taken over. */
  public static final AlertDetermination COMPROMISED_USER = KNOWN.add("CompromisedUser");
  /** The same in the words of incidents. */
  public static final AlertDetermination COMPROMISED_ACCOUNT = KNOWN.add("CompromisedAccount");
  /** True positive: malicious software. */
  public static final AlertDetermination MALWARE = KNOWN.add("Malware");
  /** True positive: a message that lures. */
  public static final AlertDetermination PHISHING = KNOWN.add("Phishing");
  /** True positive: software that nobody wants. */
  public static final AlertDetermination UNWANTED_SOFTWARE = KNOWN.add("UnwantedSoftware");
  /** Expected: a test. */
  public static final AlertDetermination SECURITY_TESTING = KNOWN.add("SecurityTesting");
  /** Expected: the company's own software. */
  public static final AlertDetermination LINE_OF_BUSINESS_APPLICATION = KNOWN.add("LineOfBusinessApplication");
  /** Expected: the user says so. */
  public static final AlertDetermination CONFIRMED_USER_ACTIVITY = KNOWN.add("ConfirmedUserActivity");
  /** The same in the words of the update page and of incidents. */
  public static final AlertDetermination CONFIRMED_ACTIVITY = KNOWN.add("ConfirmedActivity");
  /** False positive: nothing was wrong. */
  public static final AlertDetermination CLEAN = KNOWN.add("Clean");
  /** The same in the words of the update page. */
  public static final AlertDetermination NOT_MALICIOUS = KNOWN.add("NotMalicious");
  /** False positive: too little is known. */
  public static final AlertDetermination INSUFFICIENT_DATA = KNOWN.add("InsufficientData");
  /** The same in the words of incidents. */
  public static final AlertDetermination NO_ENOUGH_DATA_TO_VALIDATE = KNOWN.add("NoEnoughDataToValidate");
  /** None of the above. */
  public static final AlertDetermination OTHER = KNOWN.add("Other");
  /** Not determined; only read. */
  public static final AlertDetermination NOT_AVAILABLE = KNOWN.add("NotAvailable");
  /** Legacy: a persistent attacker. */
  public static final AlertDetermination APT = KNOWN.add("Apt");
  /** Legacy: the security team's own doing. */
  public static final AlertDetermination SECURITY_PERSONNEL = KNOWN.add("SecurityPersonnel");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertDetermination of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertDetermination> known() { return KNOWN.all(); }
}
