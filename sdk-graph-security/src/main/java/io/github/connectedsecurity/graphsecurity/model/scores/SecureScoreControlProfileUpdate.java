package io.github.connectedsecurity.graphsecurity.model.scores;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendor;

/** What to change about a measure of the secure score. The service adds it to the measure's history. */
public final class SecureScoreControlProfileUpdate extends JsonBody<SecureScoreControlProfileUpdate> {
  private SecureScoreControlProfileUpdate() {}

  /**
   * Starts with what must be given.
   *
   * @param vendorInformation the product that the measure belongs to, as its profile tells
   */
  public static SecureScoreControlProfileUpdate of(SecurityVendor vendorInformation) {
    return new SecureScoreControlProfileUpdate().set("vendorInformation", vendorInformation);
  }

  /** Gives the measure to somebody; empty text to nobody. */
  public SecureScoreControlProfileUpdate assignedTo(String assignedTo) { return set("assignedTo", assignedTo); }

  /** Leaves a remark. */
  public SecureScoreControlProfileUpdate comment(String comment) { return set("comment", comment); }

  /** Tells how it is treated from now on. */
  public SecureScoreControlProfileUpdate state(ControlState state) { return set("state", state); }
}
