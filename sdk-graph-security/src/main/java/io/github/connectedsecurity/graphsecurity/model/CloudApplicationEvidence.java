package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A cloud application watched by Defender for Cloud Apps. */
public final class CloudApplicationEvidence extends AlertEvidence {
  private CloudApplicationEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static CloudApplicationEvidence of(Map<String, Object> json) { return new CloudApplicationEvidence(json); }

  /** The number of the application in the catalogue. */
  public Optional<Long> appId() { return int64("appId"); }

  /** The application's name in the catalogue. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The number of the connected instance. */
  public Optional<Long> instanceId() { return int64("instanceId"); }

  /** The name of the connected instance. */
  public Optional<String> instanceName() { return text("instanceName"); }

  /** The number of the software-as-a-service offering. */
  public Optional<Long> saasAppId() { return int64("saasAppId"); }

  /** The stream through which it was reported. */
  public Optional<Stream> stream() { return object("stream", Stream::of); }
}
