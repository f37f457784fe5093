package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a device. */
public final class IoTDeviceProperties extends EntityCommonProperties {
  private IoTDeviceProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IoTDeviceProperties of(Map<String, Object> json) { return new IoTDeviceProperties(json); }

  /** Its id at the hub. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** Its name for people. */
  public Optional<String> deviceName() { return text("deviceName"); }

  /** Where it is known from. */
  public Optional<String> source() { return text("source"); }

  /** The security agent that runs on it. */
  public Optional<String> iotSecurityAgentId() { return text("iotSecurityAgentId"); }

  /** What it is, such as a PLC. */
  public Optional<String> deviceType() { return text("deviceType"); }

  /** Who made it. */
  public Optional<String> vendor() { return text("vendor"); }

  /** The edge device it hangs on. */
  public Optional<String> edgeId() { return text("edgeId"); }

  /** Its hardware address. */
  public Optional<String> macAddress() { return text("macAddress"); }

  /** What its maker calls it. */
  public Optional<String> model() { return text("model"); }

  /** Its number from the factory. */
  public Optional<String> serialNumber() { return text("serialNumber"); }

  /** The version of its firmware. */
  public Optional<String> firmwareVersion() { return text("firmwareVersion"); }

  /** What it runs. */
  public Optional<String> operatingSystem() { return text("operatingSystem"); }

  /** Its hub, as an entity. */
  public Optional<String> iotHubEntityId() { return text("iotHubEntityId"); }

  /** Its host, as an entity. */
  public Optional<String> hostEntityId() { return text("hostEntityId"); }

  /** Its address, as an entity. */
  public Optional<String> ipAddressEntityId() { return text("ipAddressEntityId"); }

  /** What is known of it as a threat. */
  public List<ThreatIntelligence> threatIntelligence() { return objects("threatIntelligence", ThreatIntelligence::of); }

  /** What it speaks. */
  public List<String> protocols() { return texts("protocols"); }

  /** How much depends on it; in preview versions. */
  public Optional<String> importance() { return text("importance"); }

  /** Whether it may be in the network; in preview versions. */
  public Optional<Boolean> isAuthorized() { return bool("isAuthorized"); }

  /** Whether it programs others; in preview versions. */
  public Optional<Boolean> isProgramming() { return bool("isProgramming"); }

  /** Whether it scans the network; in preview versions. */
  public Optional<Boolean> isScanner() { return bool("isScanner"); }

  /** What it is more closely; in preview versions. */
  public Optional<String> deviceSubType() { return text("deviceSubType"); }

  /** Its level in the Purdue model; in preview versions. */
  public Optional<String> purdueLayer() { return text("purdueLayer"); }

  /** Which sensor sees it; in preview versions. */
  public Optional<String> sensor() { return text("sensor"); }

  /** Where it stands; in preview versions. */
  public Optional<String> site() { return text("site"); }

  /** Its zone at the site; in preview versions. */
  public Optional<String> zone() { return text("zone"); }

  /** Who answers for it; in preview versions. */
  public List<String> owners() { return texts("owners"); }

  /** Its network cards, as entities; in preview versions. */
  public List<String> nicEntityIds() { return texts("nicEntityIds"); }
}
