package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.core.errors.SdkException;
import org.jspecify.annotations.Nullable;

/** A file's label metadata cannot be read or written. The file is as it was. */
public final class LabelFileException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /** Creates the error with a message for people. */
  public LabelFileException(Problem problem, String message) { this(problem, message, null); }

  /** Creates the error with a message for people and its cause. */
  public LabelFileException(Problem problem, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /** The kind of trouble, for programs. */
  public Problem problem() { return problem; }

  /** Kinds of trouble. */
  public enum Problem {
    /** The file is encrypted by a password or a certificate. */
    ENCRYPTED,
    /** The file is encrypted by rights management: only the native Information Protection SDK can change its label. */
    PROTECTED,
    /** The file carries a digital signature, which any change would break. */
    SIGNED,
    /** The file is not what its kind demands. */
    BROKEN,
    /** Something in the file is larger than label metadata ever is, as in archives and XML made to exhaust memory. */
    TOO_LARGE,
    /** The file is of a kind that labels cannot be read from here. */
    UNSUPPORTED,
    /** Somebody else changed the file meanwhile. */
    CHANGED
  }
}
