package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A device watched by Defender for IoT, from cameras to industrial controllers. */
public final class IoTDeviceEvidence extends AlertEvidence {
  private IoTDeviceEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static IoTDeviceEvidence of(Map<String, Object> json) { return new IoTDeviceEvidence(json); }

  /** Its identifier in Defender for IoT. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** The name it goes by in the inventory. */
  public Optional<String> deviceName() { return text("deviceName"); }

  /** Opens it in the Defender for IoT portal. */
  public Optional<String> devicePageLink() { return text("devicePageLink"); }

  /** The finer kind, within {@link #deviceType()}. */
  public Optional<String> deviceSubType() { return text("deviceSubType"); }

  /** The kind, such as a camera, printer or PLC. */
  public Optional<String> deviceType() { return text("deviceType"); }

  /** How much the site depends on it. */
  public Optional<IoTDeviceImportanceType> importance() { return open("importance", IoTDeviceImportanceType::of); }

  /** The Azure IoT hub it is connected to. */
  public Optional<AzureResourceEvidence> ioTHub() { return object("ioTHub", AzureResourceEvidence::of); }

  /** The identifier of the security agent running on it. */
  public Optional<String> ioTSecurityAgentId() { return text("ioTSecurityAgentId"); }

  /** The address it is reached at. */
  public Optional<IpEvidence> ipAddress() { return object("ipAddress", IpEvidence::of); }

  /** Whether somebody declared it a legitimate part of the network. */
  public Optional<Boolean> isAuthorized() { return bool("isAuthorized"); }

  /** Whether it programs other devices, as engineering stations do. */
  public Optional<Boolean> isProgramming() { return bool("isProgramming"); }

  /** Whether it scans the network on purpose. */
  public Optional<Boolean> isScanner() { return bool("isScanner"); }

  /** The hardware address of its network card. */
  public Optional<String> macAddress() { return text("macAddress"); }

  /** Who made it. */
  public Optional<String> manufacturer() { return text("manufacturer"); }

  /** The maker's name for the product. */
  public Optional<String> model() { return text("model"); }

  /** Its network cards. */
  public List<NicEvidence> nics() { return objects("nics", NicEvidence::of); }

  /** The operating system or firmware it runs. */
  public Optional<String> operatingSystem() { return text("operatingSystem"); }

  /** The people responsible for it. */
  public List<String> owners() { return texts("owners"); }

  /** The network protocols it was seen to speak. */
  public List<String> protocols() { return texts("protocols"); }

  /** Its level in the Purdue model of industrial networks. */
  public Optional<String> purdueLayer() { return text("purdueLayer"); }

  /** The sensor that sees its traffic. */
  public Optional<String> sensor() { return text("sensor"); }

  /** The maker's number for this very piece. */
  public Optional<String> serialNumber() { return text("serialNumber"); }

  /** The site it stands at. */
  public Optional<String> site() { return text("site"); }

  /** The vendor of the product that reported it. */
  public Optional<String> source() { return text("source"); }

  /** Where the reporting product describes it. */
  public Optional<UrlEvidence> sourceRef() { return object("sourceRef", UrlEvidence::of); }

  /** The zone within the site. */
  public Optional<String> zone() { return text("zone"); }
}
