package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A click on a link that took part in a legacy alert. */
public final class UriClickSecurityState extends JsonModel {
  private UriClickSecurityState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UriClickSecurityState of(Map<String, Object> json) { return new UriClickSecurityState(json); }

  /** What became of the click. */
  public Optional<String> clickAction() { return text("clickAction"); }

  /** When it was clicked. */
  public Optional<Instant> clickDateTime() { return instant("clickDateTime"); }

  /** The click's identifier. */
  public String id() { return required("id"); }

  /** The mail or document that the link stood in. */
  public Optional<String> sourceId() { return text("sourceId"); }

  /** The link's domain. */
  public Optional<String> uriDomain() { return text("uriDomain"); }

  /** What it was held for. */
  public Optional<String> verdict() { return text("verdict"); }
}
