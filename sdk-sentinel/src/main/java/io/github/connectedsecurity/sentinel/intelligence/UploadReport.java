package io.github.connectedsecurity.sentinel.intelligence;

import java.util.List;

/**
 * What became of the objects that were handed in.
 *
 * @param objects how many were read
 * @param accepted how many the service has taken
 * @param rejected those that it did not take, each with its reasons
 * @param failures the requests that failed as a whole; after a missing role or workspace the rest was not read
 */
public record UploadReport(long objects, long accepted, List<RejectedObject> rejected, List<FailedUpload> failures) {
  /** Whether every object was taken. */
  public boolean isWhole() { return rejected.isEmpty() && failures.isEmpty(); }

  /** Names the numbers only. */
  @Override
  public String toString() {
    return "UploadReport[" + accepted + " of " + objects + " objects accepted, " + rejected.size() + " rejected, " + failures.size() + " requests failed]";
  }
}
