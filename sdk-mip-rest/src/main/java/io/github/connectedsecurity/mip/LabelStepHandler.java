package io.github.connectedsecurity.mip;

import java.io.IOException;

/** Who carries out steps other than writing metadata: draws marks, protects by the native SDK, knows custom actions. */
public interface LabelStepHandler {
  /** Whether the step can be carried out; asked for all steps before the first one is. */
  boolean canDo(LabelStep step);

  /**
   * Carries a step out on the file. What fails here ends the whole, before metadata is written.
   *
   * @throws IOException when the file cannot be changed
   */
  void perform(LabelStep step) throws IOException;

  /** One that can do nothing: marks are left to Office, which adds them when the file is saved the next time; protection is refused. */
  static LabelStepHandler metadataOnly() {
    return new LabelStepHandler() {
      @Override
      public boolean canDo(LabelStep step) { return false; }

      @Override
      public void perform(LabelStep step) { throw new IllegalStateException("Nothing but metadata is written here."); }
    };
  }
}
