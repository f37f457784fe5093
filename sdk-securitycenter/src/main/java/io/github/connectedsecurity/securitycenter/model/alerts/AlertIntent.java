package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The step of an attack that an alert belongs to. */
public record AlertIntent(String value) implements OpenValue {
  private static final KnownValues<AlertIntent> KNOWN = new KnownValues<>(AlertIntent::new);

  /** Nobody can tell. */
  public static final AlertIntent UNKNOWN = KNOWN.add("Unknown");
  /** Before an attack, in the model's newer words. */
  public static final AlertIntent PRE_ATTACK = KNOWN.add("PreAttack");
  /** Getting in. */
  public static final AlertIntent INITIAL_ACCESS = KNOWN.add("InitialAccess");
  /** Staying. */
  public static final AlertIntent PERSISTENCE = KNOWN.add("Persistence");
  /** Growing rights. */
  public static final AlertIntent PRIVILEGE_ESCALATION = KNOWN.add("PrivilegeEscalation");
  /** Staying unseen. */
  public static final AlertIntent DEFENSE_EVASION = KNOWN.add("DefenseEvasion");
  /** Stealing names and passwords. */
  public static final AlertIntent CREDENTIAL_ACCESS = KNOWN.add("CredentialAccess");
  /** Looking around. */
  public static final AlertIntent DISCOVERY = KNOWN.add("Discovery");
  /** Moving to other machines. */
  public static final AlertIntent LATERAL_MOVEMENT = KNOWN.add("LateralMovement");
  /** Running code. */
  public static final AlertIntent EXECUTION = KNOWN.add("Execution");
  /** Gathering data. */
  public static final AlertIntent COLLECTION = KNOWN.add("Collection");
  /** Carrying data away. */
  public static final AlertIntent EXFILTRATION = KNOWN.add("Exfiltration");
  /** Talking to one's own infrastructure. */
  public static final AlertIntent COMMAND_AND_CONTROL = KNOWN.add("CommandAndControl");
  /** Destroying, encrypting or interrupting. */
  public static final AlertIntent IMPACT = KNOWN.add("Impact");
  /** Looking for a way in. */
  public static final AlertIntent PROBING = KNOWN.add("Probing");
  /** Using a weakness. */
  public static final AlertIntent EXPLOITATION = KNOWN.add("Exploitation");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertIntent of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertIntent> known() { return KNOWN.all(); }
}
