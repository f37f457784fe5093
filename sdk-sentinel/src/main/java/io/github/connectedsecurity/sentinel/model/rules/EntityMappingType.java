package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an entity is, in the words of rules. */
public record EntityMappingType(String value) implements OpenValue {
  private static final KnownValues<EntityMappingType> KNOWN = new KnownValues<>(EntityMappingType::new);

  /** A user account. */
  public static final EntityMappingType ACCOUNT = KNOWN.add("Account");
  /** A computer. */
  public static final EntityMappingType HOST = KNOWN.add("Host");
  /** An address. */
  public static final EntityMappingType IP = KNOWN.add("IP");
  /** Malicious software. */
  public static final EntityMappingType MALWARE = KNOWN.add("Malware");
  /** A file. */
  public static final EntityMappingType FILE = KNOWN.add("File");
  /** A process on a host. */
  public static final EntityMappingType PROCESS = KNOWN.add("Process");
  /** An application in a cloud. */
  public static final EntityMappingType CLOUD_APPLICATION = KNOWN.add("CloudApplication");
  /** A name that was resolved. */
  public static final EntityMappingType DNS = KNOWN.add("DNS");
  /** A resource of Azure. */
  public static final EntityMappingType AZURE_RESOURCE = KNOWN.add("AzureResource");
  /** A file's hash. */
  public static final EntityMappingType FILE_HASH = KNOWN.add("FileHash");
  /** A key of the Windows registry. */
  public static final EntityMappingType REGISTRY_KEY = KNOWN.add("RegistryKey");
  /** A value of the Windows registry. */
  public static final EntityMappingType REGISTRY_VALUE = KNOWN.add("RegistryValue");
  /** A group in a directory. */
  public static final EntityMappingType SECURITY_GROUP = KNOWN.add("SecurityGroup");
  /** A web address. */
  public static final EntityMappingType URL = KNOWN.add("URL");
  /** A mailbox. */
  public static final EntityMappingType MAILBOX = KNOWN.add("Mailbox");
  /** Many mails that are alike. */
  public static final EntityMappingType MAIL_CLUSTER = KNOWN.add("MailCluster");
  /** One mail. */
  public static final EntityMappingType MAIL_MESSAGE = KNOWN.add("MailMessage");
  /** A mail that somebody reported. */
  public static final EntityMappingType SUBMISSION_MAIL = KNOWN.add("SubmissionMail");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EntityMappingType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<EntityMappingType> known() { return KNOWN.all(); }
}
