package io.github.connectedsecurity.emulator.internal.dataset;

import io.github.connectedsecurity.emulator.internal.dataset.Company.Device;
import io.github.connectedsecurity.emulator.internal.dataset.Company.FileItem;
import io.github.connectedsecurity.emulator.internal.dataset.Company.Place;
import io.github.connectedsecurity.emulator.internal.dataset.Company.User;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened in the company, told once; each product tells it in its own words, with the ids that are in here.
 *
 * @param id a GUID that is this happening's own, for products that need one
 * @param story {@code attack}, {@code campaign}, {@code leaver}, or {@code everyday}
 * @param device where; for {@link Kind#LOGGED_ON} and {@link Kind#DIRECTORY_QUERIED} the one that was reached, the other is {@code detail("from")}
 * @param user who; empty where nobody is known
 * @param place the address at the other end: where a sign-in or an access came from, where a connection went to, who sent a mail
 * @param file the file or document; of processes and connections the program
 * @param mail the message of mail events
 * @param url a link, or of connections the host
 * @param app the cloud application
 * @param detail further words, see {@link Kind}
 */
public record Happening(String id, Instant time, Kind kind, String story, Optional<Device> device, Optional<User> user, Optional<Place> place,
    Optional<FileItem> file, Optional<Mail> mail, Optional<String> url, Optional<String> app, Map<String, String> detail) {

  /** Whether it belongs to a story, not to an ordinary day. */
  public boolean isNotable() { return !story.equals(Timeline.EVERYDAY); }

  /** A word of the details. */
  public Optional<String> detail(String name) { return Optional.ofNullable(detail.get(name)); }

  /**
   * A message.
   *
   * @param networkMessageId the GUID by which Defender for Office knows it
   * @param threat {@code Phish}, or empty
   */
  public record Mail(String networkMessageId, String internetMessageId, String sender, String recipient, String subject, Optional<String> threat) {}

  /** What happened, and which details come with it. */
  public enum Kind {
    /** A mail reached a mailbox: user, place (the sender's), mail, url. */
    MAIL_DELIVERED,
    /** Its reader reported it as phishing. */
    MAIL_REPORTED,
    /** A mailbox was read: {@code count} messages, maybe in a {@code session}. */
    MAIL_READ,
    /** A link was opened, through a warning if {@code clickedThrough}: device, user, url. */
    LINK_CLICKED,
    /**
     * A sign-in to app that succeeded: user, place, maybe device; {@code risk}, {@code riskLevel}, {@code mfa}, {@code userAgent},
     * {@code browser}, {@code system}.
     */
    SIGNED_IN,
    /** A sign-in that failed with {@code error}. */
    SIGN_IN_REFUSED,
    /** An inbox rule: {@code rule}, {@code action}, {@code folder}, {@code words}. */
    RULE_CREATED,
    /** An application got {@code scopes} from the user. */
    APP_CONSENTED,
    /** A file came to a device: file, maybe url, {@code process} (key of a program). */
    FILE_CREATED,
    /** A program was started: file, {@code commandLine}, {@code parent}, {@code pid}. */
    PROCESS_STARTED,
    /** A registry value: {@code key}, {@code name}, {@code value}. */
    REGISTRY_CHANGED,
    /** A connection from the device to place: url (host), file (program), {@code port}, {@code sent} bytes. */
    CONNECTED,
    /** A logon at the device: {@code type}, {@code protocol}, {@code from} (key of a device). */
    LOGGED_ON,
    /** A question to the directory at the device: {@code from}, {@code query}. */
    DIRECTORY_QUERIED,
    /** A document of app was looked at: user, place, file. */
    DOCUMENT_ACCESSED,
    /** A document of app was downloaded. */
    DOCUMENT_DOWNLOADED,
    /** A document of app was shared {@code with} somebody. */
    DOCUMENT_SHARED,
    /** A file was uploaded to app. */
    DOCUMENT_UPLOADED,
    /** A label was changed from {@code before} to {@code after}, with a {@code justification}. */
    LABEL_CHANGED,
    /** A {@code rule} of a data loss prevention {@code policy} matched. */
    DLP_MATCHED,
    /** A message in a chat of app. */
    CHAT_SENT,
    /** A shared access signature of the storage account app: {@code container}, {@code range}. */
    SAS_CREATED,
    /** A blob of the storage account app was read. */
    BLOB_READ
  }
}
