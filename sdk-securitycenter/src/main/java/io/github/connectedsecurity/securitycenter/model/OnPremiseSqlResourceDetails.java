package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A database on a machine outside of Azure. */
public final class OnPremiseSqlResourceDetails extends OnPremiseResourceDetails {
  private OnPremiseSqlResourceDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OnPremiseSqlResourceDetails of(Map<String, Object> json) { return new OnPremiseSqlResourceDetails(json); }

  /** The SQL instance on the machine. */
  public Optional<String> serverName() { return text("serverName"); }

  /** The database within the instance. */
  public Optional<String> databaseName() { return text("databaseName"); }
}
