package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Names and system of a computer. */
public final class HostProperties extends EntityCommonProperties {
  private HostProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostProperties of(Map<String, Object> json) { return new HostProperties(json); }

  /** The ARM id of its virtual machine. */
  public Optional<String> azureID() { return text("azureID"); }

  /** The domain in DNS form. */
  public Optional<String> dnsDomain() { return text("dnsDomain"); }

  /** The name without its domain. */
  public Optional<String> hostName() { return text("hostName"); }

  /** Whether it belongs to a domain. */
  public Optional<Boolean> isDomainJoined() { return bool("isDomainJoined"); }

  /** The name from before Windows 2000. */
  public Optional<String> netBiosName() { return text("netBiosName"); }

  /** The domain in NetBIOS form. */
  public Optional<String> ntDomain() { return text("ntDomain"); }

  /** The agent that reports for it. */
  public Optional<String> omsAgentID() { return text("omsAgentID"); }

  /** The family of its operating system. */
  public Optional<OsFamily> osFamily() { return open("osFamily", OsFamily::of); }

  /** The version of its operating system, as free text. */
  public Optional<String> osVersion() { return text("osVersion"); }
}
