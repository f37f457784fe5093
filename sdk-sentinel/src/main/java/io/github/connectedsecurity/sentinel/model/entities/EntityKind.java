package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an entity is, in the words of results; rules and queries have vocabularies of their own. */
public record EntityKind(String value) implements OpenValue {
  private static final KnownValues<EntityKind> KNOWN = new KnownValues<>(EntityKind::new);

  /** A user account. */
  public static final EntityKind ACCOUNT = KNOWN.add("Account");
  /** A computer. */
  public static final EntityKind HOST = KNOWN.add("Host");
  /** A file. */
  public static final EntityKind FILE = KNOWN.add("File");
  /** A resource of Azure. */
  public static final EntityKind AZURE_RESOURCE = KNOWN.add("AzureResource");
  /** An application in a cloud. */
  public static final EntityKind CLOUD_APPLICATION = KNOWN.add("CloudApplication");
  /** A name that was resolved. */
  public static final EntityKind DNS_RESOLUTION = KNOWN.add("DnsResolution");
  /** A file's hash. */
  public static final EntityKind FILE_HASH = KNOWN.add("FileHash");
  /** An address. */
  public static final EntityKind IP = KNOWN.add("Ip");
  /** Malicious software. */
  public static final EntityKind MALWARE = KNOWN.add("Malware");
  /** A process on a host. */
  public static final EntityKind PROCESS = KNOWN.add("Process");
  /** A key of the Windows registry. */
  public static final EntityKind REGISTRY_KEY = KNOWN.add("RegistryKey");
  /** A value of the Windows registry. */
  public static final EntityKind REGISTRY_VALUE = KNOWN.add("RegistryValue");
  /** A group in a directory. */
  public static final EntityKind SECURITY_GROUP = KNOWN.add("SecurityGroup");
  /** A web address. */
  public static final EntityKind URL = KNOWN.add("Url");
  /** A device in the Internet of Things. */
  public static final EntityKind IOT_DEVICE = KNOWN.add("IoTDevice");
  /** An alert. */
  public static final EntityKind SECURITY_ALERT = KNOWN.add("SecurityAlert");
  /** A bookmark of a hunter. */
  public static final EntityKind BOOKMARK = KNOWN.add("Bookmark");
  /** A mailbox. */
  public static final EntityKind MAILBOX = KNOWN.add("Mailbox");
  /** Many mails that are alike. */
  public static final EntityKind MAIL_CLUSTER = KNOWN.add("MailCluster");
  /** One mail. */
  public static final EntityKind MAIL_MESSAGE = KNOWN.add("MailMessage");
  /** A mail that somebody reported. */
  public static final EntityKind SUBMISSION_MAIL = KNOWN.add("SubmissionMail");
  /** A network card; in preview versions. */
  public static final EntityKind NIC = KNOWN.add("Nic");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EntityKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<EntityKind> known() { return KNOWN.all(); }
}
