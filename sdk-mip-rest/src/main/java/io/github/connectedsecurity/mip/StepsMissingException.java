package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.errors.SdkException;
import java.util.List;

/** A label asks for something that cannot be done here, most often encryption. Nothing was changed. */
public final class StepsMissingException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient List<LabelStep> steps;

  /** Creates the error for the steps. */
  public StepsMissingException(List<LabelStep> steps) {
    super("The label asks for what cannot be done here: " + steps.stream().map(step -> step.getClass().getSimpleName()).distinct().toList()
        + ". No REST call encrypts or decrypts; a handler over the native Information Protection SDK can. Nothing was changed.");
    this.steps = List.copyOf(steps);
  }

  /** What cannot be done. */
  public List<LabelStep> steps() { return steps; }
}
