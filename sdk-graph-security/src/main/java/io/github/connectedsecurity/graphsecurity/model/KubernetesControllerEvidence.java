package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** What creates and replaces pods in Kubernetes, such as a deployment. */
public final class KubernetesControllerEvidence extends AlertEvidence {
  private KubernetesControllerEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static KubernetesControllerEvidence of(Map<String, Object> json) { return new KubernetesControllerEvidence(json); }

  /** Its Kubernetes labels. */
  public Map<String, Object> labels() { return bag("labels"); }

  /** Its name within the namespace. */
  public Optional<String> name() { return text("name"); }

  /** The namespace it lives in. */
  public Optional<KubernetesNamespaceEvidence> namespace() { return object("namespace", KubernetesNamespaceEvidence::of); }

  /** Its kind, such as {@code DaemonSet}. */
  public Optional<String> type() { return text("type"); }
}
