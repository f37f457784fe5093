package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What Defender for Cloud Apps does to a session. */
public record CloudAppSecurityKind(String value) implements OpenValue {
  private static final KnownValues<CloudAppSecurityKind> KNOWN = new KnownValues<>(CloudAppSecurityKind::new);

  /** What is set up there. */
  public static final CloudAppSecurityKind MCAS_CONFIGURED = KNOWN.add("mcasConfigured");
  /** Watches. */
  public static final CloudAppSecurityKind MONITOR_ONLY = KNOWN.add("monitorOnly");
  /** Lets nothing be downloaded. */
  public static final CloudAppSecurityKind BLOCK_DOWNLOADS = KNOWN.add("blockDownloads");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final CloudAppSecurityKind UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static CloudAppSecurityKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<CloudAppSecurityKind> known() { return KNOWN.all(); }
}
