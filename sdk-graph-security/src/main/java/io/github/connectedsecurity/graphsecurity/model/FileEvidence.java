package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A file on a device. */
public final class FileEvidence extends AlertEvidence {
  private FileEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static FileEvidence of(Map<String, Object> json) { return new FileEvidence(json); }

  /** Whether it was only seen or kept from doing harm. */
  public Optional<DetectionStatus> detectionStatus() { return open("detectionStatus", DetectionStatus::of); }

  /** Its name, place and checksums. */
  public Optional<FileDetails> fileDetails() { return object("fileDetails", FileDetails::of); }

  /** The device it was found on, by its Defender for Endpoint identifier. */
  public Optional<String> mdeDeviceId() { return text("mdeDeviceId"); }
}
