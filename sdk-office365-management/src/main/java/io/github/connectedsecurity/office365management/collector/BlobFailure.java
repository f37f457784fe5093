package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.AuthenticationException;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.errors.TransportException;
import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import io.github.connectedsecurity.office365management.ActivityError;
import io.github.connectedsecurity.office365management.ActivityErrors;

/** Why one blob could not be read, when that concerns this blob alone. */
final class BlobFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** What to do about it. */
  enum Fate {
    /** Lost for good. */
    LOST,
    /** To be tried again a few times. */
    REFUSED,
    /** To be tried again until it expires: the service, or the way there, is not well. */
    UNWELL
  }

  private final Fate fate;
  private final Gap.Kind kind;
  private final SdkException reason;

  private BlobFailure(Fate fate, Gap.Kind kind, SdkException reason) {
    super(reason.getMessage(), reason, false, false);
    this.fate = fate;
    this.kind = kind;
    this.reason = reason;
  }

  /** Tells what an error means for the blob; throws it when it concerns all of them. */
  static BlobFailure of(SdkException error) {
    if (error instanceof UntrustedLinkException) {
      return new BlobFailure(Fate.LOST, Gap.Kind.UNTRUSTED_LINK, error);
    }
    if (error instanceof ThrottledException || error instanceof AuthenticationException || isMissingPermission(error)) {
      throw error;
    }
    if (error instanceof ApiException refusal) {
      return ofRefusal(refusal);
    }
    if (error instanceof InvalidDataException) {
      return new BlobFailure(Fate.REFUSED, Gap.Kind.REJECTED, error);
    }
    if (error instanceof TransportException || error instanceof DeadlineExceededException) {
      return new BlobFailure(Fate.UNWELL, Gap.Kind.REJECTED, error);
    }
    throw error;
  }

  private static BlobFailure ofRefusal(ApiException refusal) {
    ActivityError error = ActivityErrors.of(refusal).orElse(null);
    if (ActivityErrors.EXPIRED.equals(error)) {
      return new BlobFailure(Fate.LOST, Gap.Kind.EXPIRED, refusal);
    }
    if (ActivityErrors.NO_CONTENT.equals(error)) {
      return new BlobFailure(Fate.LOST, Gap.Kind.MISSING, refusal);
    }
    boolean unwell = refusal.status() >= 500 || error != null && error.waitingHelps();
    return new BlobFailure(unwell ? Fate.UNWELL : Fate.REFUSED, Gap.Kind.REJECTED, refusal);
  }

  /** A 403 without the code of a missing permission is about the blob: its list could be read. */
  private static boolean isMissingPermission(SdkException error) {
    return error instanceof PermissionException refusal && ActivityErrors.is(refusal, ActivityErrors.NO_PERMISSION);
  }

  Fate fate() { return fate; }

  Gap.Kind kind() { return kind; }

  /** The error itself. */
  SdkException reason() { return reason; }
}
