package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A connector made of settings alone: Sentinel polls an API and ingests what it gives. From version 2024-09-01 on. */
public final class RestApiPollerConnector extends DataConnector {
  private RestApiPollerConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RestApiPollerConnector of(Map<String, Object> json) { return new RestApiPollerConnector(json); }

  /** What is polled, and where it goes. */
  public RestApiPollerProperties properties() { return properties(RestApiPollerProperties::of); }
}
