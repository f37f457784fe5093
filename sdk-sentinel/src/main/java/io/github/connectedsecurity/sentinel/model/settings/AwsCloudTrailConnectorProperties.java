package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An account at Amazon. */
public final class AwsCloudTrailConnectorProperties extends JsonModel {
  private AwsCloudTrailConnectorProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AwsCloudTrailConnectorProperties of(Map<String, Object> json) { return new AwsCloudTrailConnectorProperties(json); }

  /** The role that Sentinel takes there. */
  public Optional<String> awsRoleArn() { return text("awsRoleArn"); }

  /** What flows. */
  public Optional<LogsData> dataTypes() { return object("dataTypes", LogsData::of); }
}
