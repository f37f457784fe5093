package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** One range of addresses. */
public final class AddressRange extends JsonModel {
  private AddressRange(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AddressRange of(Map<String, Object> json) { return new AddressRange(json); }

  /** The first address in the form of IPv6; those of IPv4 stand behind {@code ::ffff}. */
  public Optional<String> address() { return text("address"); }

  /** The length of the prefix in the form of IPv6: 96 more than that of IPv4. */
  public Optional<Integer> mask() { return int32("mask"); }

  /** The range as somebody entered it. */
  public Optional<String> originalString() { return text("originalString"); }
}
