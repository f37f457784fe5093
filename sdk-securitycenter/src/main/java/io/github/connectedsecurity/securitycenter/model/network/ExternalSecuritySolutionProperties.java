package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A product that sends its findings. Which members are there depends on its kind. */
public final class ExternalSecuritySolutionProperties extends JsonModel {
  private ExternalSecuritySolutionProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExternalSecuritySolutionProperties of(Map<String, Object> json) { return new ExternalSecuritySolutionProperties(json); }

  /** Who makes it. */
  public Optional<String> deviceVendor() { return text("deviceVendor"); }

  /** What it is. */
  public Optional<String> deviceType() { return text("deviceType"); }

  /** Where its findings go. */
  public Optional<ConnectedWorkspace> workspace() { return object("workspace", ConnectedWorkspace::of); }

  /** The machine it runs on; of kind {@code CEF}. */
  public Optional<String> hostname() { return text("hostname"); }

  /** The agent that forwards; of kind {@code CEF}. */
  public Optional<String> agent() { return text("agent"); }

  /** When it was last heard of; of kinds {@code CEF} and {@code ATA}. Of no fixed form. */
  public Optional<String> lastEventReceived() { return text("lastEventReceived"); }

  /** Whether it is connected; of kind {@code AAD}. */
  public Optional<SolutionConnectivity> connectivityState() { return open("connectivityState", SolutionConnectivity::of); }
}
