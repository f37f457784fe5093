package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A process that ran on a device. */
public final class ProcessEvidence extends AlertEvidence {
  private ProcessEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ProcessEvidence of(Map<String, Object> json) { return new ProcessEvidence(json); }

  /** Whether it was only seen or kept from doing harm. */
  public Optional<DetectionStatus> detectionStatus() { return open("detectionStatus", DetectionStatus::of); }

  /** The program it ran. */
  public Optional<FileDetails> imageFile() { return object("imageFile", FileDetails::of); }

  /** The device it ran on, by its Defender for Endpoint identifier. */
  public Optional<String> mdeDeviceId() { return text("mdeDeviceId"); }

  /** When its parent was started; needed because process numbers are used again. */
  public Optional<Instant> parentProcessCreationDateTime() { return instant("parentProcessCreationDateTime"); }

  /** The process number of its parent. */
  public Optional<Long> parentProcessId() { return int64("parentProcessId"); }

  /** The program its parent ran. */
  public Optional<FileDetails> parentProcessImageFile() { return object("parentProcessImageFile", FileDetails::of); }

  /** Its full command line; secrets may stand in it. */
  public Optional<String> processCommandLine() { return text("processCommandLine"); }

  /** When it was started; needed because process numbers are used again. */
  public Optional<Instant> processCreationDateTime() { return instant("processCreationDateTime"); }

  /** Its process number on the device. */
  public Optional<Long> processId() { return int64("processId"); }

  /** The account it ran under. */
  public Optional<UserAccount> userAccount() { return object("userAccount", UserAccount::of); }
}
