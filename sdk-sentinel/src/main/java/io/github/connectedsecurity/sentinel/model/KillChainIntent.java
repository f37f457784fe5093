package io.github.connectedsecurity.sentinel.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The stage of an attack that an alert belongs to, in the words of security alerts. */
public record KillChainIntent(String value) implements OpenValue {
  private static final KnownValues<KillChainIntent> KNOWN = new KnownValues<>(KillChainIntent::new);

  /** Not known. */
  public static final KillChainIntent UNKNOWN = KNOWN.add("Unknown");
  /** Trying what could be reached. */
  public static final KillChainIntent PROBING = KNOWN.add("Probing");
  /** Getting in through a weakness. */
  public static final KillChainIntent EXPLOITATION = KNOWN.add("Exploitation");
  /** Keeping a foothold. */
  public static final KillChainIntent PERSISTENCE = KNOWN.add("Persistence");
  /** Gaining higher rights. */
  public static final KillChainIntent PRIVILEGE_ESCALATION = KNOWN.add("PrivilegeEscalation");
  /** Staying unseen. */
  public static final KillChainIntent DEFENSE_EVASION = KNOWN.add("DefenseEvasion");
  /** Stealing accounts and passwords. */
  public static final KillChainIntent CREDENTIAL_ACCESS = KNOWN.add("CredentialAccess");
  /** Learning the surroundings. */
  public static final KillChainIntent DISCOVERY = KNOWN.add("Discovery");
  /** Moving on to other systems. */
  public static final KillChainIntent LATERAL_MOVEMENT = KNOWN.add("LateralMovement");
  /** Running code of the attacker. */
  public static final KillChainIntent EXECUTION = KNOWN.add("Execution");
  /** Gathering data of interest. */
  public static final KillChainIntent COLLECTION = KNOWN.add("Collection");
  /** Carrying data away. */
  public static final KillChainIntent EXFILTRATION = KNOWN.add("Exfiltration");
  /** Steering what was compromised. */
  public static final KillChainIntent COMMAND_AND_CONTROL = KNOWN.add("CommandAndControl");
  /** Destroying, encrypting or disturbing. */
  public static final KillChainIntent IMPACT = KNOWN.add("Impact");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static KillChainIntent of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<KillChainIntent> known() { return KNOWN.all(); }
}
