package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.mip.model.AsyncJobStatus;
import io.github.connectedsecurity.mip.model.MonitorStatus;

/** The service took a label for a cloud file and could not put it there. */
public final class LabelJobFailedException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient AsyncJobStatus status;

  /** Creates the error for a final state. */
  public LabelJobFailedException(AsyncJobStatus status) {
    super("The label was accepted but did not get onto the file (" + status.status().map(MonitorStatus::value).orElse("no status") + "): "
        + status.statusDescription().or(status::errorCode).orElse("the service does not say why") + ". Extract the file's labels to see what it has.");
    this.status = status;
  }

  /** What the service said last. */
  public AsyncJobStatus status() { return status; }
}
