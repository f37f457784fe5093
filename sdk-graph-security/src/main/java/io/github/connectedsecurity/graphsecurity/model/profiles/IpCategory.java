package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What a vendor holds an IP address for. */
public final class IpCategory extends JsonModel {
  private IpCategory(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpCategory of(Map<String, Object> json) { return new IpCategory(json); }

  /** What it is about, in prose. */
  public Optional<String> description() { return text("description"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The vendor, such as {@code Microsoft}. */
  public Optional<String> vendor() { return text("vendor"); }
}
