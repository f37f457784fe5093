package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who registered a domain. */
public final class DomainRegistrant extends JsonModel {
  private DomainRegistrant(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DomainRegistrant of(Map<String, Object> json) { return new DomainRegistrant(json); }

  /** The country or region, by its code. */
  public Optional<String> countryOrRegionCode() { return text("countryOrRegionCode"); }

  /** The organisation. */
  public Optional<String> organization() { return text("organization"); }

  /** The link. */
  public Optional<String> url() { return text("url"); }

  /** The vendor, such as {@code Microsoft}. */
  public Optional<String> vendor() { return text("vendor"); }
}
