package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The part that something played in an attack. */
public record EvidenceRole(String value) implements OpenValue {
  private static final KnownValues<EvidenceRole> KNOWN = new KnownValues<>(EvidenceRole::new);

  /** Its part was not recognised. */
  public static final EvidenceRole UNKNOWN = KNOWN.add("unknown");
  /** Harmless itself, but reported to make things clear. */
  public static final EvidenceRole CONTEXTUAL = KNOWN.add("contextual");
  /** The target of a scan or of other reconnaissance. */
  public static final EvidenceRole SCANNED = KNOWN.add("scanned");
  /** Where the activity began. */
  public static final EvidenceRole SOURCE = KNOWN.add("source");
  /** Where the activity led to. */
  public static final EvidenceRole DESTINATION = KNOWN.add("destination");
  /** Made during the attack. */
  public static final EvidenceRole CREATED = KNOWN.add("created");
  /** Put into something, such as an account into a group. */
  public static final EvidenceRole ADDED = KNOWN.add("added");
  /** In the attacker's hands. */
  public static final EvidenceRole COMPROMISED = KNOWN.add("compromised");
  /** Changed by the attacker. */
  public static final EvidenceRole EDITED = KNOWN.add("edited");
  /** Under attack. */
  public static final EvidenceRole ATTACKED = KNOWN.add("attacked");
  /** The one who attacks. */
  public static final EvidenceRole ATTACKER = KNOWN.add("attacker");
  /** Used to steer compromised machines. */
  public static final EvidenceRole COMMAND_AND_CONTROL = KNOWN.add("commandAndControl");
  /** Loaded into a process. */
  public static final EvidenceRole LOADED = KNOWN.add("loaded");
  /** Perhaps malicious or steered by the attacker. */
  public static final EvidenceRole SUSPICIOUS = KNOWN.add("suspicious");
  /** Somebody who broke the organisation's rules. */
  public static final EvidenceRole POLICY_VIOLATOR = KNOWN.add("policyViolator");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final EvidenceRole UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EvidenceRole of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<EvidenceRole> known() { return KNOWN.all(); }
}
