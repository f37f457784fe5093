package io.github.connectedsecurity.defender.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What shall change on a device. */
public final class MachineUpdate extends JsonBody<MachineUpdate> {
  private MachineUpdate() {}

  /** Starts with nothing set. */
  public static MachineUpdate create() { return new MachineUpdate(); }

  /** Replaces all tags: those left out are gone. Pages of the service disagree about that, so always name all; {@code machines().tag} is safer. */
  public MachineUpdate machineTags(List<String> machineTags) { return set("machineTags", machineTags); }

  /** Says how much the device matters. */
  public MachineUpdate deviceValue(DeviceValue deviceValue) { return set("deviceValue", deviceValue); }
}
