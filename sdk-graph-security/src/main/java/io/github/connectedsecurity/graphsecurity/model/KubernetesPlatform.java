package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who runs a Kubernetes cluster. */
public record KubernetesPlatform(String value) implements OpenValue {
  private static final KnownValues<KubernetesPlatform> KNOWN = new KnownValues<>(KubernetesPlatform::new);

  /** The platform was not recognised. */
  public static final KubernetesPlatform UNKNOWN = KNOWN.add("unknown");
  /** Azure Kubernetes Service. */
  public static final KubernetesPlatform AKS = KNOWN.add("aks");
  /** Amazon Elastic Kubernetes Service. */
  public static final KubernetesPlatform EKS = KNOWN.add("eks");
  /** Google Kubernetes Engine. */
  public static final KubernetesPlatform GKE = KNOWN.add("gke");
  /** A cluster anywhere, connected through Azure Arc. */
  public static final KubernetesPlatform ARC = KNOWN.add("arc");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final KubernetesPlatform UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static KubernetesPlatform of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<KubernetesPlatform> known() { return KNOWN.all(); }
}
