package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/** The root of everything that the SDK throws at run time, apart from {@link IllegalArgumentException} for bad input. */
public class SdkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an error that says what failed and what to do next. */
  public SdkException(String message) { super(message); }

  /** Creates an error that says what failed, with its cause. */
  public SdkException(String message, @Nullable Throwable cause) { super(message, cause); }
}
