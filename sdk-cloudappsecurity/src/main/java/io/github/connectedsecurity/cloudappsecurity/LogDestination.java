package io.github.connectedsecurity.cloudappsecurity;

/**
 * Where an uploaded log belongs: into a data source and so into its continuous report, or into a snapshot report of its own. A custom
 * parser of a data source is used by itself.
 */
public final class LogDestination {
  private final String name;
  private final boolean snapshot;

  private LogDestination(String name, boolean snapshot) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A log belongs to a data source or a report, which has a name.");
    }
    this.name = name;
    this.snapshot = snapshot;
  }

  /** An existing data source. */
  public static LogDestination dataSource(String name) { return new LogDestination(name, false); }

  /** A new snapshot report. */
  public static LogDestination snapshot(String reportName) { return new LogDestination(reportName, true); }

  String name() { return name; }

  boolean isSnapshot() { return snapshot; }
}
