package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a resource of an alert is named. */
public record ResourceIdentifierType(String value) implements OpenValue {
  private static final KnownValues<ResourceIdentifierType> KNOWN = new KnownValues<>(ResourceIdentifierType::new);

  /** By its ARM id. */
  public static final ResourceIdentifierType AZURE_RESOURCE = KNOWN.add("AzureResource");
  /** By the workspace it reports to. */
  public static final ResourceIdentifierType LOG_ANALYTICS = KNOWN.add("LogAnalytics");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ResourceIdentifierType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ResourceIdentifierType> known() { return KNOWN.all(); }
}
