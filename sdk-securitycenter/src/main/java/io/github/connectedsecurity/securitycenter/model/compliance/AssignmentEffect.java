package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an assignment does with its standard. */
public record AssignmentEffect(String value) implements OpenValue {
  private static final KnownValues<AssignmentEffect> KNOWN = new KnownValues<>(AssignmentEffect::new);

  /** Holds the scope against it. */
  public static final AssignmentEffect AUDIT = KNOWN.add("Audit");
  /** Takes something out. */
  public static final AssignmentEffect EXEMPT = KNOWN.add("Exempt");
  /** Vouches for something that no machine can judge. */
  public static final AssignmentEffect ATTEST = KNOWN.add("Attest");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssignmentEffect of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssignmentEffect> known() { return KNOWN.all(); }
}
