package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** The step of an attack behind an alert, along the kill chain. */
public record AlertIntent(int code) implements Coded {
  private static final KnownCodes<AlertIntent> KNOWN = new KnownCodes<>(AlertIntent::new);

  /** Not known. */
  public static final AlertIntent UNKNOWN = KNOWN.add(0, "UNKNOWN");
  /** Preparation. */
  public static final AlertIntent PREATTACK = KNOWN.add(1, "PREATTACK");
  /** Getting in. */
  public static final AlertIntent INITIAL_ACCESS = KNOWN.add(2, "INITIAL_ACCESS");
  /** Staying in. */
  public static final AlertIntent PERSISTENCE = KNOWN.add(3, "PERSISTENCE");
  /** Gaining rights. */
  public static final AlertIntent PRIVILEGE_ESCALATION = KNOWN.add(4, "PRIVILEGE_ESCALATION");
  /** Hiding. */
  public static final AlertIntent DEFENSE_EVASION = KNOWN.add(5, "DEFENSE_EVASION");
  /** Stealing names and passwords. */
  public static final AlertIntent CREDENTIAL_ACCESS = KNOWN.add(6, "CREDENTIAL_ACCESS");
  /** Looking around. */
  public static final AlertIntent DISCOVERY = KNOWN.add(7, "DISCOVERY");
  /** Spreading. */
  public static final AlertIntent LATERAL_MOVEMENT = KNOWN.add(8, "LATERAL_MOVEMENT");
  /** Running code. */
  public static final AlertIntent EXECUTION = KNOWN.add(9, "EXECUTION");
  /** Gathering data. */
  public static final AlertIntent COLLECTION = KNOWN.add(10, "COLLECTION");
  /** Taking data out. */
  public static final AlertIntent EXFILTRATION = KNOWN.add(11, "EXFILTRATION");
  /** Talking to its master. */
  public static final AlertIntent COMMAND_AND_CONTROL = KNOWN.add(12, "COMMAND_AND_CONTROL");
  /** Doing damage. */
  public static final AlertIntent IMPACT = KNOWN.add(13, "IMPACT");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static AlertIntent of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<AlertIntent> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  static List<AlertIntent> listOf(String member, Object numbers) { return KNOWN.list(member, numbers); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
