package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A user that was hit, by the column that names it. */
public final class ImpactedUserAsset extends ImpactedAsset {
  private ImpactedUserAsset(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ImpactedUserAsset of(Map<String, Object> json) { return new ImpactedUserAsset(json); }

  /** The column that names the user. */
  public Optional<UserAssetIdentifier> identifier() { return open("identifier", UserAssetIdentifier::of); }
}
