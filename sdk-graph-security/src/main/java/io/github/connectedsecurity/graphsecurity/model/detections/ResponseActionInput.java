package io.github.connectedsecurity.graphsecurity.model.detections;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What a rule does by itself about a finding; each action names the columns of the result that tell what to do it to. */
public final class ResponseActionInput extends JsonBody<ResponseActionInput> {
  private static final String DEVICE = DeviceIdEntityIdentifier.joined(DeviceIdEntityIdentifier.DEVICE_ID);
  private static final String MAIL = EmailEntityIdentifier.joined(EmailEntityIdentifier.NETWORK_MESSAGE_ID, EmailEntityIdentifier.RECIPIENT_EMAIL_ADDRESS);

  private ResponseActionInput() {}

  /** Cuts a device off the network. */
  public static ResponseActionInput isolateDevice(IsolationType isolation) { return on("isolateDevice", DEVICE).set("isolationType", isolation); }

  /** Collects a package for investigators from a device. */
  public static ResponseActionInput collectInvestigationPackage() { return on("collectInvestigationPackage", DEVICE); }

  /** Scans a device for malware. */
  public static ResponseActionInput runAntivirusScan() { return on("runAntivirusScan", DEVICE); }

  /** Lets the automated investigation look at a device. */
  public static ResponseActionInput initiateInvestigation() { return on("initiateInvestigation", DEVICE); }

  /** Lets a device run nothing but what Microsoft has signed. */
  public static ResponseActionInput restrictAppExecution() { return on("restrictAppExecution", DEVICE); }

  /** Locks a user out. */
  public static ResponseActionInput disableUser(DisableUserEntityIdentifier... columns) {
    return on("disableUser", DisableUserEntityIdentifier.joined(columns));
  }

  /** Makes a user choose a new password. */
  public static ResponseActionInput forceUserPasswordReset(ForceUserPasswordResetEntityIdentifier... columns) {
    return on("forceUserPasswordReset", ForceUserPasswordResetEntityIdentifier.joined(columns));
  }

  /** Raises a user's risk to high. */
  public static ResponseActionInput markUserAsCompromised(MarkUserAsCompromisedEntityIdentifier... columns) {
    return on("markUserAsCompromised", MarkUserAsCompromisedEntityIdentifier.joined(columns));
  }

  /** Deletes a mail for good. */
  public static ResponseActionInput hardDelete() { return on("hardDelete", MAIL); }

  /** Deletes a mail so that administrators can bring it back. */
  public static ResponseActionInput softDelete() { return on("softDelete", MAIL); }

  /** Moves a mail to the folder of deleted ones. */
  public static ResponseActionInput moveToDeletedItems() { return on("moveToDeletedItems", MAIL); }

  /** Moves a mail to the inbox. */
  public static ResponseActionInput moveToInbox() { return on("moveToInbox", MAIL); }

  /** Moves a mail to the folder of junk. */
  public static ResponseActionInput moveToJunk() { return on("moveToJunk", MAIL); }

  /** Stops a file's processes on a device and puts the file away. */
  public static ResponseActionInput stopAndQuarantineFile(StopAndQuarantineFileEntityIdentifier... columns) {
    return on("stopAndQuarantineFile", StopAndQuarantineFileEntityIdentifier.joined(columns));
  }

  /** Allows a file on the devices of some groups. */
  public static ResponseActionInput allowFile(List<String> deviceGroupNames, FileEntityIdentifier... columns) {
    return on("allowFile", FileEntityIdentifier.joined(columns)).set("deviceGroupNames", deviceGroupNames);
  }

  /** Blocks a file on the devices of some groups. */
  public static ResponseActionInput blockFile(List<String> deviceGroupNames, FileEntityIdentifier... columns) {
    return on("blockFile", FileEntityIdentifier.joined(columns)).set("deviceGroupNames", deviceGroupNames);
  }

  private static ResponseActionInput on(String action, String columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("The action " + action + " must be told which column names what to do it to.");
    }
    return new ResponseActionInput().set("@odata.type", "#microsoft.graph.security." + action + "ResponseAction").set("identifier", columns);
  }
}
