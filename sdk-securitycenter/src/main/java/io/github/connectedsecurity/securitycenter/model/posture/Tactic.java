package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A tactic of MITRE ATT&amp;CK, written with spaces here, unlike in other APIs. */
public record Tactic(String value) implements OpenValue {
  private static final KnownValues<Tactic> KNOWN = new KnownValues<>(Tactic::new);

  /** Learning about a target. */
  public static final Tactic RECONNAISSANCE = KNOWN.add("Reconnaissance");
  /** Preparing what an attack needs. */
  public static final Tactic RESOURCE_DEVELOPMENT = KNOWN.add("Resource Development");
  /** Getting in. */
  public static final Tactic INITIAL_ACCESS = KNOWN.add("Initial Access");
  /** Running code. */
  public static final Tactic EXECUTION = KNOWN.add("Execution");
  /** Staying. */
  public static final Tactic PERSISTENCE = KNOWN.add("Persistence");
  /** Growing rights. */
  public static final Tactic PRIVILEGE_ESCALATION = KNOWN.add("Privilege Escalation");
  /** Staying unseen. */
  public static final Tactic DEFENSE_EVASION = KNOWN.add("Defense Evasion");
  /** Stealing names and passwords. */
  public static final Tactic CREDENTIAL_ACCESS = KNOWN.add("Credential Access");
  /** Looking around. */
  public static final Tactic DISCOVERY = KNOWN.add("Discovery");
  /** Moving to other machines. */
  public static final Tactic LATERAL_MOVEMENT = KNOWN.add("Lateral Movement");
  /** Gathering data. */
  public static final Tactic COLLECTION = KNOWN.add("Collection");
  /** Talking to one's own infrastructure. */
  public static final Tactic COMMAND_AND_CONTROL = KNOWN.add("Command and Control");
  /** Carrying data away. */
  public static final Tactic EXFILTRATION = KNOWN.add("Exfiltration");
  /** Destroying, encrypting or interrupting. */
  public static final Tactic IMPACT = KNOWN.add("Impact");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static Tactic of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<Tactic> known() { return KNOWN.all(); }
}
