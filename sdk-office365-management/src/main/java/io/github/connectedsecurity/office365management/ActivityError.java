package io.github.connectedsecurity.office365management;

/**
 * An error code of the Management Activity API, and what to make of it.
 *
 * @param code the code, such as {@code AF20022}
 * @param meaning what is wrong, in a sentence
 * @param remedy what helps
 */
public record ActivityError(String code, String meaning, Remedy remedy) {
  /** What helps against an error. */
  public enum Remedy {
    /** Waiting and sending the same again. */
    WAIT,
    /** Sending something else: the request is wrong. */
    CORRECT_REQUEST,
    /** Asking for another time, or setting the clock right. */
    CORRECT_TIMES,
    /** Granting the permission {@code ActivityFeed.Read} to the application. */
    GRANT_PERMISSION,
    /** Starting the subscription, unless an administrator stopped it on purpose. */
    START_SUBSCRIPTION,
    /** Listing again from the start of the window. */
    LIST_AGAIN,
    /** Nothing: this content cannot be had any more. */
    SKIP,
    /** Switching the unified audit log of the tenant on, and up to an hour of patience. */
    SWITCH_AUDIT_ON,
    /** Microsoft's support: the tenant is not set up as it should be. */
    ASK_SUPPORT,
    /** Nothing is needed: what was asked for is so already. */
    NONE
  }

  /** Whether the same request may do better later. */
  public boolean waitingHelps() { return remedy == Remedy.WAIT; }
}
