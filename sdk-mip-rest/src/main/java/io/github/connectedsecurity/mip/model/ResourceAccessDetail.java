package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource that an artificial intelligence used. */
public final class ResourceAccessDetail extends JsonModel {
  private ResourceAccessDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ResourceAccessDetail of(Map<String, Object> json) { return new ResourceAccessDetail(json); }

  /** How it was used. */
  public List<ResourceAccessType> accessType() { return flags("accessType", ResourceAccessType::of); }

  /** Its identifier. */
  public Optional<String> identifier() { return text("identifier"); }

  /** Whether it was found to hold hidden instructions. */
  public Optional<Boolean> isCrossPromptInjectionDetected() { return bool("isCrossPromptInjectionDetected"); }

  /** The GUID of its sensitivity label. */
  public Optional<String> labelId() { return text("labelId"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Whether the use worked. */
  public Optional<ResourceAccessStatus> status() { return open("status", ResourceAccessStatus::of); }

  /** Its identifier in its store. */
  public Optional<String> storageId() { return text("storageId"); }

  /** Its address. */
  public Optional<String> url() { return text("url"); }
}
