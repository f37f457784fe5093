package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An activity and its content, as it was sent. */
public final class ProcessContentRequest extends JsonModel {
  private ProcessContentRequest(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProcessContentRequest of(Map<String, Object> json) { return new ProcessContentRequest(json); }

  /** What was done. */
  public Optional<ActivityMetadata> activityMetadata() { return object("activityMetadata", ActivityMetadata::of); }

  /** The contents. */
  public List<ProcessContentMetadataBase> contentEntries() { return objects("contentEntries", ProcessContentMetadataBase::of); }

  /** On which device. */
  public Optional<DeviceMetadata> deviceMetadata() { return object("deviceMetadata", DeviceMetadata::of); }

  /** By which application. */
  public Optional<IntegratedApplicationMetadata> integratedAppMetadata() { return object("integratedAppMetadata", IntegratedApplicationMetadata::of); }

  /** In which application. */
  public Optional<ProtectedApplicationMetadata> protectedAppMetadata() { return object("protectedAppMetadata", ProtectedApplicationMetadata::of); }
}
