package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an entity is, in the words of entity queries. */
public record EntityType(String value) implements OpenValue {
  private static final KnownValues<EntityType> KNOWN = new KnownValues<>(EntityType::new);

  /** A user account. */
  public static final EntityType ACCOUNT = KNOWN.add("Account");
  /** A computer. */
  public static final EntityType HOST = KNOWN.add("Host");
  /** A file. */
  public static final EntityType FILE = KNOWN.add("File");
  /** A resource of Azure. */
  public static final EntityType AZURE_RESOURCE = KNOWN.add("AzureResource");
  /** An application in a cloud. */
  public static final EntityType CLOUD_APPLICATION = KNOWN.add("CloudApplication");
  /** A name that was resolved. */
  public static final EntityType DNS = KNOWN.add("DNS");
  /** A file's hash. */
  public static final EntityType FILE_HASH = KNOWN.add("FileHash");
  /** An address. */
  public static final EntityType IP = KNOWN.add("IP");
  /** Malicious software. */
  public static final EntityType MALWARE = KNOWN.add("Malware");
  /** A process on a host. */
  public static final EntityType PROCESS = KNOWN.add("Process");
  /** A key of the Windows registry. */
  public static final EntityType REGISTRY_KEY = KNOWN.add("RegistryKey");
  /** A value of the Windows registry. */
  public static final EntityType REGISTRY_VALUE = KNOWN.add("RegistryValue");
  /** A group in a directory. */
  public static final EntityType SECURITY_GROUP = KNOWN.add("SecurityGroup");
  /** A web address. */
  public static final EntityType URL = KNOWN.add("URL");
  /** A device in the Internet of Things. */
  public static final EntityType IOT_DEVICE = KNOWN.add("IoTDevice");
  /** An alert. */
  public static final EntityType SECURITY_ALERT = KNOWN.add("SecurityAlert");
  /** A bookmark of a hunter. */
  public static final EntityType HUNTING_BOOKMARK = KNOWN.add("HuntingBookmark");
  /** Many mails that are alike. */
  public static final EntityType MAIL_CLUSTER = KNOWN.add("MailCluster");
  /** One mail. */
  public static final EntityType MAIL_MESSAGE = KNOWN.add("MailMessage");
  /** A mailbox. */
  public static final EntityType MAILBOX = KNOWN.add("Mailbox");
  /** A mail that somebody reported. */
  public static final EntityType SUBMISSION_MAIL = KNOWN.add("SubmissionMail");
  /** A network card. */
  public static final EntityType NIC = KNOWN.add("Nic");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EntityType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<EntityType> known() { return KNOWN.all(); }
}
