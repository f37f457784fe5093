package io.github.connectedsecurity.core;

import java.time.Duration;

/**
 * Hears what happens to calls, for metrics and traces. Events hold names, numbers and durations only: no address, header,
 * body, token or argument. They come on the thread that they happen on, so an observer must be quick and safe for use by many
 * threads; what it throws is logged and otherwise ignored.
 *
 * <p>In all events, {@code service} is the name of the {@link Service} and {@code operation} the verb and the path's template,
 * such as {@code GET v1.0/security/alerts_v2/{id}}.
 */
public interface CallObserver {
  /** Hears nothing. */
  CallObserver NONE = new CallObserver() {};

  /** A request was sent, and answered or not. A call has one or more. */
  default void attempt(Attempt event) {}

  /** A call has waited before it was sent, for the first time or again. */
  default void waited(Waited event) {}

  /** A page of a collection has been read to its end. Each page is a call of its own. */
  default void page(PageRead event) {}

  /** A call has ended, well or not. */
  default void call(Ended event) {}

  /** Why a call waited. */
  enum Reason {
    /** A try failed, and the next one must not follow at once. */
    BACKOFF,
    /** The service has asked for a pause. */
    THROTTLE,
    /** A {@link Quota} is used up. */
    QUOTA
  }

  /**
   * One request.
   *
   * @param number counts the call's tries from 1; a repetition with a fresh token counts with the try it belongs to
   * @param status the HTTP status; 0 when there was no answer
   * @param duration from sending to the last byte of the answer
   * @param bytes the size of the answer's body, unpacked
   * @param requestId the service's identifier of the request; empty when it gave none
   * @param failure the kind of error when there was no answer, such as {@code TransportException}; else empty
   */
  record Attempt(String service, String operation, int number, int status, Duration duration, long bytes, String requestId, String failure) {}

  /**
   * One wait.
   *
   * @param duration how long it took, also when it was broken off
   */
  record Waited(String service, String operation, Reason reason, Duration duration) {}

  /**
   * One page.
   *
   * @param number counts the pages of this reading from 1
   * @param items how many items it had
   * @param warnings how many warnings it came with; any means that items may be missing
   */
  record PageRead(String service, String operation, int number, int items, int warnings) {}

  /**
   * One call with all of its tries.
   *
   * @param status the HTTP status of its end; 0 when there was none
   * @param tries how often it was sent
   * @param duration all in all
   * @param waited the part of it spent on waiting
   * @param bytes the size of the answer's body, unpacked
   * @param failure the kind of exception that it ended with, such as {@code ThrottledException}; empty when it ended well
   */
  record Ended(String service, String operation, int status, int tries, Duration duration, Duration waited, long bytes, String failure) {}
}
