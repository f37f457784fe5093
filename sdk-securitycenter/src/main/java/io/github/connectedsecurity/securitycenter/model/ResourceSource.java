package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The environment of an assessed resource. */
public record ResourceSource(String value) implements OpenValue {
  private static final KnownValues<ResourceSource> KNOWN = new KnownValues<>(ResourceSource::new);

  /** A resource that Resource Manager knows. */
  public static final ResourceSource AZURE = KNOWN.add("Azure");
  /** A machine outside of Azure, seen by an agent. */
  public static final ResourceSource ON_PREMISE = KNOWN.add("OnPremise");
  /** A database on such a machine. */
  public static final ResourceSource ON_PREMISE_SQL = KNOWN.add("OnPremiseSql");
  /** A resource in Amazon Web Services, seen by a connector. */
  public static final ResourceSource AWS = KNOWN.add("Aws");
  /** A resource in Google Cloud, seen by a connector. */
  public static final ResourceSource GCP = KNOWN.add("Gcp");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ResourceSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ResourceSource> known() { return KNOWN.all(); }
}
