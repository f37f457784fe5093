package io.github.connectedsecurity.sentinel;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The versions that each type of resource is called in, as one table: the type's own, else its provider's. What only preview versions
 * have is called in the one preview version of its provider. Immutable.
 */
public final class SentinelApiVersions {
  /** The versions that this SDK was written for. */
  public static final SentinelApiVersions DEFAULT = new SentinelApiVersions(Map.ofEntries(
      Map.entry("Microsoft.SecurityInsights", "2024-03-01"),
      Map.entry("Microsoft.SecurityInsights/preview", "2024-01-01-preview"),
      Map.entry("Microsoft.SecurityInsights/watchlists", "2025-06-01"),
      Map.entry("Microsoft.SecurityInsights/dataConnectorDefinitions", "2024-09-01"),
      Map.entry("Microsoft.OperationalInsights", "2020-08-01"),
      Map.entry("Microsoft.OperationalInsights/workspaces", "2023-09-01"),
      Map.entry("Microsoft.OperationalInsights/deletedWorkspaces", "2023-09-01"),
      Map.entry("Microsoft.OperationalInsights/tables", "2022-10-01"),
      Map.entry("Microsoft.Insights", "2023-03-11")));

  private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(-[a-z]+)?");

  private final Map<String, String> versions;

  private SentinelApiVersions(Map<String, String> versions) {
    Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(versions);
    this.versions = Collections.unmodifiableMap(sorted);
  }

  /**
   * A table with another version for a type, such as {@code with("Microsoft.SecurityInsights/incidents", "2025-09-01")}; for a provider,
   * such as {@code Microsoft.SecurityInsights}; or for all that is in preview, {@code Microsoft.SecurityInsights/preview}.
   *
   * @throws IllegalArgumentException when that is no version, or the provider none of these
   */
  public SentinelApiVersions with(String type, String version) {
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException("A version is a day, perhaps with -preview, not '" + version + "'.");
    }
    if (!versions.containsKey(type.split("/", 2)[0])) {
      throw new IllegalArgumentException("There is no provider of the type '" + type + "' here; there are " + versions.keySet() + ".");
    }
    Map<String, String> changed = new TreeMap<>(versions);
    changed.put(type, version);
    return new SentinelApiVersions(changed);
  }

  /** The table, by type and by provider; letter case does not count. */
  public Map<String, String> all() { return versions; }

  /** The version for a type of a provider. */
  public String of(String provider, String type) { return versions.getOrDefault(provider + "/" + type, String.valueOf(versions.get(provider))); }

  @Override
  public String toString() { return "SentinelApiVersions" + versions; }
}
