package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A cloud that a standard speaks about. */
public record StandardCloud(String value) implements OpenValue {
  private static final KnownValues<StandardCloud> KNOWN = new KnownValues<>(StandardCloud::new);

  /** Microsoft Azure. */
  public static final StandardCloud AZURE = KNOWN.add("Azure");
  /** Amazon Web Services. */
  public static final StandardCloud AWS = KNOWN.add("AWS");
  /** Google Cloud. */
  public static final StandardCloud GCP = KNOWN.add("GCP");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static StandardCloud of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<StandardCloud> known() { return KNOWN.all(); }
}
