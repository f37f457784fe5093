package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What the alert of a detection rule names as hit. Kinds that this version does not know stay of this class, whole. */
public class ImpactedAsset extends JsonModel {
  ImpactedAsset(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ImpactedAsset of(Map<String, Object> json) { return ImpactedAssetTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it; what to switch on for kinds that have no class here. */
  public Optional<String> odataType() { return text("@odata.type"); }
}
