package io.github.connectedsecurity.core.internal.pipeline;

import okhttp3.Call;
import okhttp3.EventListener;

/** Whether anything of a request has been written: what has not left surely was not processed. */
final class Progress {
  /** Marks the progress that travels with each request. */
  static final EventListener LISTENER = new EventListener() {
    @Override
    public void requestHeadersStart(Call call) {
      Progress progress = call.request().tag(Progress.class);
      if (progress != null) {
        progress.begun = true;
      }
    }
  };

  private volatile boolean begun;

  boolean hasBegun() { return begun; }
}
