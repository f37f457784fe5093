package io.github.connectedsecurity.securitycenter;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The api-version of each type of resources: the pinned one, unless it was overridden. Immutable. */
public final class SecurityApiVersions {
  private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(-[a-z]+(\\.\\d+)?)?");
  private static final SecurityApiVersions PINNED = new SecurityApiVersions(new EnumMap<>(SecurityResourceType.class));

  private final Map<SecurityResourceType, String> overridden;

  private SecurityApiVersions(Map<SecurityResourceType, String> overridden) { this.overridden = overridden; }

  /** The versions that this library was written against. */
  public static SecurityApiVersions pinned() { return PINNED; }

  /** The version that calls for a type go out with. */
  public String of(SecurityResourceType type) { return overridden.getOrDefault(type, type.pinnedVersion()); }

  /**
   * The same with another version of one type.
   *
   * @throws IllegalArgumentException when the text is no api-version, such as {@code 2025-05-04} or {@code 2024-05-15-preview}
   */
  public SecurityApiVersions with(SecurityResourceType type, String version) {
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException("An api-version is a day such as 2025-05-04 or 2024-05-15-preview, not '" + version + "'.");
    }
    Map<SecurityResourceType, String> changed = new EnumMap<>(overridden.isEmpty() ? new EnumMap<>(SecurityResourceType.class) : overridden);
    changed.put(type, version);
    return new SecurityApiVersions(changed);
  }

  /** Names what differs from the pinned versions. */
  @Override
  public String toString() { return "SecurityApiVersions" + overridden; }
}
