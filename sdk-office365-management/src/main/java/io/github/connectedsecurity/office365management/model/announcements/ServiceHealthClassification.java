package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How heavy an issue is. */
public record ServiceHealthClassification(String value) implements OpenValue {
  private static final KnownValues<ServiceHealthClassification> KNOWN = new KnownValues<>(ServiceHealthClassification::new);

  /** Some users notice something. */
  public static final ServiceHealthClassification ADVISORY = KNOWN.add("advisory");
  /** Users are stopped from working. */
  public static final ServiceHealthClassification INCIDENT = KNOWN.add("incident");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ServiceHealthClassification of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ServiceHealthClassification> known() { return KNOWN.all(); }
}
