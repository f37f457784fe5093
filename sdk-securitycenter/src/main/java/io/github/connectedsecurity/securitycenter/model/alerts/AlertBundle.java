package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A set of sample alerts that can be raised for a test. */
public record AlertBundle(String value) implements OpenValue {
  private static final KnownValues<AlertBundle> KNOWN = new KnownValues<>(AlertBundle::new);

  /** Alerts of web applications. */
  public static final AlertBundle APP_SERVICES = KNOWN.add("AppServices");
  /** Alerts of name resolution. */
  public static final AlertBundle DNS = KNOWN.add("DNS");
  /** Alerts of vaults. */
  public static final AlertBundle KEY_VAULTS = KNOWN.add("KeyVaults");
  /** Alerts of clusters. */
  public static final AlertBundle KUBERNETES_SERVICE = KNOWN.add("KubernetesService");
  /** Alerts of the management of resources. */
  public static final AlertBundle RESOURCE_MANAGER = KNOWN.add("ResourceManager");
  /** Alerts of databases. */
  public static final AlertBundle SQL_SERVERS = KNOWN.add("SqlServers");
  /** Alerts of storage. */
  public static final AlertBundle STORAGE_ACCOUNTS = KNOWN.add("StorageAccounts");
  /** Alerts of machines. */
  public static final AlertBundle VIRTUAL_MACHINES = KNOWN.add("VirtualMachines");
  /** Alerts of Cosmos DB. */
  public static final AlertBundle COSMOS_DBS = KNOWN.add("CosmosDbs");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertBundle of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertBundle> known() { return KNOWN.all(); }
}
