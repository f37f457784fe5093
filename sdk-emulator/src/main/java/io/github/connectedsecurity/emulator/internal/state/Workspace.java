package io.github.connectedsecurity.emulator.internal.state;

/**
 * The Log Analytics workspace that the company's security operations keep their records in; Sentinel is switched on for it. Resource
 * Manager knows it by name, queries and uploads by its GUID.
 */
public final class Workspace {
  /** The resource group. */
  public static final String GROUP = "soc";
  /** The name. */
  public static final String NAME = "larkspur-soc";
  /** The GUID, which Resource Manager shows as {@code customerId}. */
  public static final String ID = "5e17ab1e-50c0-4b1d-9a11-0c05ec0de001";

  private Workspace() {}
}
