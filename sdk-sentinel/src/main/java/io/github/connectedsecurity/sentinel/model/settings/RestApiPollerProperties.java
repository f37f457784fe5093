package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What is polled, and where it goes. Secrets in {@code auth} are never returned. */
public final class RestApiPollerProperties extends JsonModel {
  private RestApiPollerProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RestApiPollerProperties of(Map<String, Object> json) { return new RestApiPollerProperties(json); }

  /** The definition that shows it. */
  public Optional<String> connectorDefinitionName() { return text("connectorDefinitionName"); }

  /** How it signs in, in one of many forms told apart by {@code type}. */
  public Map<String, Object> auth() { return bag("auth"); }

  /** Which address is asked, and how. */
  public Map<String, Object> request() { return bag("request"); }

  /** Where the records go. */
  public Optional<RuleTarget> dcrConfig() { return object("dcrConfig", RuleTarget::of); }

  /** Whether it polls. */
  public Optional<Boolean> isActive() { return bool("isActive"); }

  /** The table. */
  public Optional<String> dataType() { return text("dataType"); }

  /** Where the records stand in an answer. */
  public Map<String, Object> response() { return bag("response"); }

  /** How pages are chained. */
  public Map<String, Object> paging() { return bag("paging"); }

  /** Attributes added to each record. */
  public Map<String, Object> addOnAttributes() { return bag("addOnAttributes"); }
}
