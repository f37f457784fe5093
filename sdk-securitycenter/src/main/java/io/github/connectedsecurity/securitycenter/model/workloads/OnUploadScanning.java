package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Scanning of what is uploaded. */
public final class OnUploadScanning extends JsonModel {
  private OnUploadScanning(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OnUploadScanning of(Map<String, Object> json) { return new OnUploadScanning(json); }

  /** Whether it is on. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** The most that is scanned a month, in GB; -1 means without limit. */
  public Optional<Integer> capGBPerMonth() { return int32("capGBPerMonth"); }
}
