package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where an IP address belongs, in the eyes of one vendor. */
public final class IpReferenceData extends JsonModel {
  private IpReferenceData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpReferenceData of(Map<String, Object> json) { return new IpReferenceData(json); }

  /** The number of its autonomous system. */
  public Optional<Long> asn() { return int64("asn"); }

  /** The town. */
  public Optional<String> city() { return text("city"); }

  /** The country or region, by its code. */
  public Optional<String> countryOrRegionCode() { return text("countryOrRegionCode"); }

  /** The organisation. */
  public Optional<String> organization() { return text("organization"); }

  /** The state or province. */
  public Optional<String> state() { return text("state"); }

  /** The vendor, such as {@code Microsoft}. */
  public Optional<String> vendor() { return text("vendor"); }
}
