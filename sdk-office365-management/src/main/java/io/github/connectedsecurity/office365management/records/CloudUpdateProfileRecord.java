package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.UpdateWave;
import io.github.connectedsecurity.office365management.records.values.ProfileState;
import io.github.connectedsecurity.office365management.records.values.UpdateValidation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A profile of Cloud Update was changed. */
public final class CloudUpdateProfileRecord extends AuditRecord {
  private CloudUpdateProfileRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudUpdateProfileRecord of(Map<String, Object> json) { return new CloudUpdateProfileRecord(json); }

  /** Its name. */
  public Optional<String> profileName() { return text("ProfileName"); }

  /** Whether it works. */
  public Optional<ProfileState> profileState() { return Loose.text(value("ProfileState")).map(ProfileState::of); }

  /** How long updates may wait. */
  public Optional<Integer> deadline() { return int32("Deadline"); }

  /** Whether updates are validated. */
  public Optional<UpdateValidation> updateValidationState() { return Loose.text(value("UpdateValidationState")).map(UpdateValidation::of); }

  /** Its waves. */
  public List<UpdateWave> waves() { return objects("Waves", UpdateWave::of); }

  /** The time between them. */
  public Optional<Integer> waveDelay() { return int32("WaveDelay"); }
}
