package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A machine outside of Azure that reports to a workspace. */
public class OnPremiseResourceDetails extends ResourceDetails {
  OnPremiseResourceDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OnPremiseResourceDetails of(Map<String, Object> json) { return new OnPremiseResourceDetails(json); }

  /** ARM id of the workspace that the machine reports to. */
  public Optional<String> workspaceId() { return text("workspaceId"); }

  /** The machine's own GUID. */
  public Optional<String> vmuuid() { return text("vmuuid"); }

  /** The GUID under which the agent reports. */
  public Optional<String> sourceComputerId() { return text("sourceComputerId"); }

  /** The machine's host name. */
  public Optional<String> machineName() { return text("machineName"); }
}
