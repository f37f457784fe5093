package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An entry of the CVE list. */
public final class Cve extends JsonModel {
  private Cve(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Cve of(Map<String, Object> json) { return new Cve(json); }

  /** Its number, such as {@code CVE-2017-6542}. */
  public Optional<String> title() { return text("title"); }

  /** The page about it. */
  public Optional<String> link() { return text("link"); }
}
