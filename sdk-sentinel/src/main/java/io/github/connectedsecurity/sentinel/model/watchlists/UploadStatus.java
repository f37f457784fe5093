package io.github.connectedsecurity.sentinel.model.watchlists;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far the items of a watchlist are. */
public record UploadStatus(String value) implements OpenValue {
  private static final KnownValues<UploadStatus> KNOWN = new KnownValues<>(UploadStatus::new);

  /** Not begun. */
  public static final UploadStatus NEW = KNOWN.add("New");
  /** Being stored; the list cannot be deleted now. */
  public static final UploadStatus IN_PROGRESS = KNOWN.add("InProgress");
  /** Ready. */
  public static final UploadStatus COMPLETE = KNOWN.add("Complete");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UploadStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<UploadStatus> known() { return KNOWN.all(); }
}
