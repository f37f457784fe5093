package io.github.connectedsecurity.sentinel.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A goal of an attacker, in the words of MITRE ATT&amp;CK. */
public record AttackTactic(String value) implements OpenValue {
  private static final KnownValues<AttackTactic> KNOWN = new KnownValues<>(AttackTactic::new);

  /** Collecting what an attack can be planned with. */
  public static final AttackTactic RECONNAISSANCE = KNOWN.add("Reconnaissance");
  /** Setting up means for an attack. */
  public static final AttackTactic RESOURCE_DEVELOPMENT = KNOWN.add("ResourceDevelopment");
  /** Getting in. */
  public static final AttackTactic INITIAL_ACCESS = KNOWN.add("InitialAccess");
  /** Running code of the attacker. */
  public static final AttackTactic EXECUTION = KNOWN.add("Execution");
  /** Keeping a foothold. */
  public static final AttackTactic PERSISTENCE = KNOWN.add("Persistence");
  /** Gaining higher rights. */
  public static final AttackTactic PRIVILEGE_ESCALATION = KNOWN.add("PrivilegeEscalation");
  /** Staying unseen. */
  public static final AttackTactic DEFENSE_EVASION = KNOWN.add("DefenseEvasion");
  /** Stealing accounts and passwords. */
  public static final AttackTactic CREDENTIAL_ACCESS = KNOWN.add("CredentialAccess");
  /** Learning the surroundings. */
  public static final AttackTactic DISCOVERY = KNOWN.add("Discovery");
  /** Moving on to other systems. */
  public static final AttackTactic LATERAL_MOVEMENT = KNOWN.add("LateralMovement");
  /** Gathering data of interest. */
  public static final AttackTactic COLLECTION = KNOWN.add("Collection");
  /** Carrying data away. */
  public static final AttackTactic EXFILTRATION = KNOWN.add("Exfiltration");
  /** Steering what was compromised. */
  public static final AttackTactic COMMAND_AND_CONTROL = KNOWN.add("CommandAndControl");
  /** Destroying, encrypting or disturbing. */
  public static final AttackTactic IMPACT = KNOWN.add("Impact");
  /** What comes before an attack, in older words. */
  public static final AttackTactic PRE_ATTACK = KNOWN.add("PreAttack");
  /** Disturbing an industrial process. */
  public static final AttackTactic IMPAIR_PROCESS_CONTROL = KNOWN.add("ImpairProcessControl");
  /** Blocking the safety functions of an industrial system. */
  public static final AttackTactic INHIBIT_RESPONSE_FUNCTION = KNOWN.add("InhibitResponseFunction");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AttackTactic of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AttackTactic> known() { return KNOWN.all(); }
}
