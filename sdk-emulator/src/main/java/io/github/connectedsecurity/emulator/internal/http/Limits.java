package io.github.connectedsecurity.emulator.internal.http;

import java.util.function.Supplier;

/** Something that may stop a request before its service sees it. */
public interface Limits {
  /** Lets everything pass. */
  Limits NONE = (service, request, work) -> work.get();

  /** Does the work, or refuses in its place; may add to its answer how much is left. */
  Answer limited(Service service, Request request, Supplier<Answer> work);
}
