package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What kind of behaviour an alert is about; the members that can be written, of a set that the service extends. */
public record AlertCategory(String value) implements OpenValue {
  private static final KnownValues<AlertCategory> KNOWN = new KnownValues<>(AlertCategory::new);

  /** No narrower kind. */
  public static final AlertCategory GENERAL = KNOWN.add("General");
  /** Contact with an attacker's server. */
  public static final AlertCategory COMMAND_AND_CONTROL = KNOWN.add("CommandAndControl");
  /** Gathering of data. */
  public static final AlertCategory COLLECTION = KNOWN.add("Collection");
  /** Theft of passwords or tokens. */
  public static final AlertCategory CREDENTIAL_ACCESS = KNOWN.add("CredentialAccess");
  /** Hiding from defences. */
  public static final AlertCategory DEFENSE_EVASION = KNOWN.add("DefenseEvasion");
  /** Looking around. */
  public static final AlertCategory DISCOVERY = KNOWN.add("Discovery");
  /** Carrying data away. */
  public static final AlertCategory EXFILTRATION = KNOWN.add("Exfiltration");
  /** Use of a vulnerability. */
  public static final AlertCategory EXPLOIT = KNOWN.add("Exploit");
  /** Running of code. */
  public static final AlertCategory EXECUTION = KNOWN.add("Execution");
  /** The first foothold. */
  public static final AlertCategory INITIAL_ACCESS = KNOWN.add("InitialAccess");
  /** Spreading to other devices. */
  public static final AlertCategory LATERAL_MOVEMENT = KNOWN.add("LateralMovement");
  /** Malicious software. */
  public static final AlertCategory MALWARE = KNOWN.add("Malware");
  /** Staying on after a restart. */
  public static final AlertCategory PERSISTENCE = KNOWN.add("Persistence");
  /** Gaining rights. */
  public static final AlertCategory PRIVILEGE_ESCALATION = KNOWN.add("PrivilegeEscalation");
  /** Encryption for ransom. */
  public static final AlertCategory RANSOMWARE = KNOWN.add("Ransomware");
  /** Unusual behaviour. */
  public static final AlertCategory SUSPICIOUS_ACTIVITY = KNOWN.add("SuspiciousActivity");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertCategory> known() { return KNOWN.all(); }
}
