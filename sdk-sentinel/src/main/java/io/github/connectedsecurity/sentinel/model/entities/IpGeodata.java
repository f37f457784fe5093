package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where an address is, and whose. */
public final class IpGeodata extends JsonModel {
  private IpGeodata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpGeodata of(Map<String, Object> json) { return new IpGeodata(json); }

  /** Number of the autonomous system. */
  public Optional<String> asn() { return text("asn"); }

  /** Whose lines it uses. */
  public Optional<String> carrier() { return text("carrier"); }

  /** The town. */
  public Optional<String> city() { return text("city"); }

  /** How sure the town is, from 0 to 100. */
  public Optional<Integer> cityCf() { return int32("cityCf"); }

  /** The continent. */
  public Optional<String> continent() { return text("continent"); }

  /** The country. */
  public Optional<String> country() { return text("country"); }

  /** How sure the country is, from 0 to 100. */
  public Optional<Integer> countryCf() { return int32("countryCf"); }

  /** The address asked for. */
  public Optional<String> ipAddr() { return text("ipAddr"); }

  /** How it is routed, such as {@code fixed}. */
  public Optional<String> ipRoutingType() { return text("ipRoutingType"); }

  /** Degrees north, as text. */
  public Optional<String> latitude() { return text("latitude"); }

  /** Degrees east, as text. */
  public Optional<String> longitude() { return text("longitude"); }

  /** Whose it is. */
  public Optional<String> organization() { return text("organization"); }

  /** What its owner does. */
  public Optional<String> organizationType() { return text("organizationType"); }

  /** The part of the country. */
  public Optional<String> region() { return text("region"); }

  /** The state or province. */
  public Optional<String> state() { return text("state"); }

  /** How sure that is, from 0 to 100. */
  public Optional<Integer> stateCf() { return int32("stateCf"); }

  /** The state in short. */
  public Optional<String> stateCode() { return text("stateCode"); }
}
