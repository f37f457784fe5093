package io.github.connectedsecurity.securitycenter.model.workloads;

import io.github.connectedsecurity.core.json.JsonBody;

/** Scanning of what is uploaded. */
public final class OnUploadScanningContent extends JsonBody<OnUploadScanningContent> {
  private OnUploadScanningContent() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether it shall be on
   */
  public static OnUploadScanningContent of(boolean isEnabled) { return new OnUploadScanningContent().set("isEnabled", isEnabled); }

  /** The most that is scanned a month, in GB; -1 means without limit. */
  public OnUploadScanningContent capGBPerMonth(int capGBPerMonth) { return set("capGBPerMonth", capGBPerMonth); }
}
