package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether all or one of a policy's demands must be met. */
public record GrantOperator(String value) implements OpenValue {
  private static final KnownValues<GrantOperator> KNOWN = new KnownValues<>(GrantOperator::new);

  /** All. */
  public static final GrantOperator AND = KNOWN.add("AND");
  /** One. */
  public static final GrantOperator OR = KNOWN.add("OR");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static GrantOperator of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<GrantOperator> known() { return KNOWN.all(); }
}
