package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an external product speaks. */
public record ExternalSolutionKind(String value) implements OpenValue {
  private static final KnownValues<ExternalSolutionKind> KNOWN = new KnownValues<>(ExternalSolutionKind::new);

  /** The Common Event Format. */
  public static final ExternalSolutionKind CEF = KNOWN.add("CEF");
  /** Advanced Threat Analytics. */
  public static final ExternalSolutionKind ATA = KNOWN.add("ATA");
  /** Entra ID Protection. */
  public static final ExternalSolutionKind AAD = KNOWN.add("AAD");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ExternalSolutionKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ExternalSolutionKind> known() { return KNOWN.all(); }
}
