package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.defender.model.Alert;
import io.github.connectedsecurity.defender.model.FileInfo;
import io.github.connectedsecurity.defender.model.FileStats;
import io.github.connectedsecurity.defender.model.Machine;
import java.time.Duration;
import java.util.List;

/** Files by their hash. Hashes of a wrong length are refused before anything is sent. */
public final class Files {
  private static final String READ = "File.Read.All";
  private static final Quota QUOTA = DefenderQuotas.usual("files");

  private final Http http;

  Files(Http http) { this.http = http; }

  /** Reads what is known of a file, by SHA-1 or SHA-256. {@code GET /api/files/{hash}}; {@code File.Read.All}. */
  public FileInfo get(String hash) { return http.get("files/{hash}", Checks.sha1OrSha256(hash)).permission(READ).quota(QUOTA).as(FileInfo::of); }

  /**
   * Tells how common a file was in the organisation, over 1 to 720 hours back. An unknown file is a
   * {@code NotFoundException}. {@code GET /api/files/{sha1}/stats}; {@code File.Read.All}.
   */
  public FileStats stats(String sha1, Duration lookBack) {
    return http.get("files/{sha1}/stats", Checks.sha1(sha1)).permission(READ).quota(QUOTA).query("lookBackHours", Checks.lookBackHours(lookBack))
        .as(FileStats::of);
  }

  /** Lists the alerts about a file; none for an unknown file. {@code GET /api/files/{sha1}/alerts}; {@code Alert.Read.All}. */
  public List<Alert> alerts(String sha1) {
    return http.get("files/{sha1}/alerts", Checks.sha1(sha1)).permission("Alert.Read.All").quota(QUOTA).list(Alert::of);
  }

  /** Lists the devices that had a file; none for an unknown file. {@code GET /api/files/{sha1}/machines}; {@code Machine.Read.All}. */
  public List<Machine> machines(String sha1) {
    return http.get("files/{sha1}/machines", Checks.sha1(sha1)).permission("Machine.Read.All").quota(QUOTA).list(Machine::of);
  }
}
