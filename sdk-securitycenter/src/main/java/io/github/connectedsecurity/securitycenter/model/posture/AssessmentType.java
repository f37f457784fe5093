package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What kind of definition is behind a recommendation. */
public record AssessmentType(String value) implements OpenValue {
  private static final KnownValues<AssessmentType> KNOWN = new KnownValues<>(AssessmentType::new);

  /** Comes with the product. */
  public static final AssessmentType BUILT_IN = KNOWN.add("BuiltIn");
  /** Made of a customer's own policy. */
  public static final AssessmentType CUSTOM_POLICY = KNOWN.add("CustomPolicy");
  /** Made by a customer through this API; the type that callers can create. */
  public static final AssessmentType CUSTOMER_MANAGED = KNOWN.add("CustomerManaged");
  /** Made by a partner that Microsoft has checked. */
  public static final AssessmentType VERIFIED_PARTNER = KNOWN.add("VerifiedPartner");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssessmentType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssessmentType> known() { return KNOWN.all(); }
}
