package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether an external product is connected. */
public record SolutionConnectivity(String value) implements OpenValue {
  private static final KnownValues<SolutionConnectivity> KNOWN = new KnownValues<>(SolutionConnectivity::new);

  /** It was found. */
  public static final SolutionConnectivity DISCOVERED = KNOWN.add("Discovered");
  /** It was found, without a licence. */
  public static final SolutionConnectivity NOT_LICENSED = KNOWN.add("NotLicensed");
  /** It sends. */
  public static final SolutionConnectivity CONNECTED = KNOWN.add("Connected");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SolutionConnectivity of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SolutionConnectivity> known() { return KNOWN.all(); }
}
