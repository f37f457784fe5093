package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** What a sandbox saw being contacted and written. */
public final class DetonationObservables extends JsonModel {
  private DetonationObservables(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DetonationObservables of(Map<String, Object> json) { return new DetonationObservables(json); }

  /** The addresses that were contacted. */
  public List<String> contactedIps() { return texts("contactedIps"); }

  /** The links that were contacted. */
  public List<String> contactedUrls() { return texts("contactedUrls"); }

  /** The files that were written. */
  public List<String> droppedfiles() { return texts("droppedfiles"); }
}
