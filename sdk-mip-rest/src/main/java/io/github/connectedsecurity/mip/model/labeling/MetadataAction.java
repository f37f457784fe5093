package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Asks to change the label metadata: first remove, then add. */
public final class MetadataAction extends InformationProtectionAction {
  private MetadataAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MetadataAction of(Map<String, Object> json) { return new MetadataAction(json); }

  /** Pairs to set. */
  public List<KeyValuePair> metadataToAdd() { return objects("metadataToAdd", KeyValuePair::of); }

  /** Names to take away. */
  public List<String> metadataToRemove() { return texts("metadataToRemove"); }
}
