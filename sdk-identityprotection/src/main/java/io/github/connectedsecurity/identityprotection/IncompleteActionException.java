package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.errors.SdkException;
import org.jspecify.annotations.Nullable;

/** An action on many identities was not done for all of them, or is not known to be; {@link #report} names which. */
public final class IncompleteActionException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient ActionReport report;

  IncompleteActionException(ActionReport report) {
    super("Of " + report.chunks().stream().mapToInt(chunk -> chunk.ids().size()).sum() + " identities the action was done for " + report.done().size()
        + ", not done for " + report.notDone().size() + ", and its outcome is unknown for " + report.unknown().size() + ".", first(report));
    this.report = report;
  }

  /** What became of each chunk. */
  public ActionReport report() { return report; }

  private static @Nullable Throwable first(ActionReport report) {
    return report.chunks().stream().flatMap(chunk -> chunk.error().stream()).findFirst().orElse(null);
  }
}
