package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What a vendor says about a vulnerability. */
public final class VendorReference extends JsonModel {
  private VendorReference(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static VendorReference of(Map<String, Object> json) { return new VendorReference(json); }

  /** The advisory's name. */
  public Optional<String> title() { return text("title"); }

  /** The page about it. */
  public Optional<String> link() { return text("link"); }
}
