package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A key that opens a BitLocker volume. Its {@code toString} shows the id only; the key itself is in {@link #raw} when it was asked for. */
public final class BitlockerRecoveryKey extends JsonModel {
  private static final List<VolumeType> NUMBERED = List.of(VolumeType.OPERATING_SYSTEM_VOLUME, VolumeType.FIXED_DATA_VOLUME, VolumeType.REMOVABLE_DATA_VOLUME);

  private BitlockerRecoveryKey(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BitlockerRecoveryKey of(Map<String, Object> json) { return new BitlockerRecoveryKey(json); }

  /** Its identifier, which the locked device shows. */
  public String id() { return required("id"); }

  /** When it was stored. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** The device that it belongs to. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** The secret itself; only when it was asked for, which the service records. */
  public Optional<String> key() { return text("key"); }

  /** Which volume it opens; read from the name or from its number, 1 to 3. */
  public Optional<VolumeType> volumeType() {
    Object value = raw().get("volumeType");
    boolean numbered = value instanceof Long number && number >= 1 && number <= NUMBERED.size();
    return numbered ? int32("volumeType").map(number -> NUMBERED.get(number - 1)) : open("volumeType", VolumeType::of);
  }
}
