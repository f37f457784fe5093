package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something found on the internet. Kinds that this version does not know stay of this class, whole. */
public class Artifact extends JsonModel {
  Artifact(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static Artifact of(Map<String, Object> json) { return ArtifactTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it; what to switch on for kinds that have no class here. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }
}
