package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Logs of Amazon Web Services. */
public final class AwsCloudTrailConnector extends DataConnector {
  private AwsCloudTrailConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AwsCloudTrailConnector of(Map<String, Object> json) { return new AwsCloudTrailConnector(json); }

  /** An account at Amazon. */
  public AwsCloudTrailConnectorProperties properties() { return properties(AwsCloudTrailConnectorProperties::of); }
}
