package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** How one storage account is protected; named {@code current}. */
public final class DefenderForStorage extends ArmResource {
  private DefenderForStorage(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DefenderForStorage of(Map<String, Object> json) { return new DefenderForStorage(json); }

  /** The protection; an empty view when the answer has none. */
  public DefenderForStorageProperties properties() { return properties(DefenderForStorageProperties::of); }
}
