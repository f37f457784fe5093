package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A field of work that recommendations belong to. */
public record AssessmentCategory(String value) implements OpenValue {
  private static final KnownValues<AssessmentCategory> KNOWN = new KnownValues<>(AssessmentCategory::new);

  /** Machines and what runs on them. */
  public static final AssessmentCategory COMPUTE = KNOWN.add("Compute");
  /** Networks and what guards them. */
  public static final AssessmentCategory NETWORKING = KNOWN.add("Networking");
  /** Stores of data. */
  public static final AssessmentCategory DATA = KNOWN.add("Data");
  /** Accounts and their rights. */
  public static final AssessmentCategory IDENTITY_AND_ACCESS = KNOWN.add("IdentityAndAccess");
  /** Devices and their hubs. */
  public static final AssessmentCategory IO_T = KNOWN.add("IoT");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssessmentCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssessmentCategory> known() { return KNOWN.all(); }
}
