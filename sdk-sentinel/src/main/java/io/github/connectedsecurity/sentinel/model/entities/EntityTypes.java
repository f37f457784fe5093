package io.github.connectedsecurity.sentinel.model.entities;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link Entity}, whose initialisation must not need its subclasses. */
final class EntityTypes {
  private static final Map<String, Function<Map<String, Object>, Entity>> VIEWS = Map.ofEntries(
      Map.entry("account", AccountEntity::of),
      Map.entry("azureresource", AzureResourceEntity::of),
      Map.entry("cloudapplication", CloudApplicationEntity::of),
      Map.entry("dnsresolution", DnsEntity::of),
      Map.entry("file", FileEntity::of),
      Map.entry("filehash", FileHashEntity::of),
      Map.entry("host", HostEntity::of),
      Map.entry("bookmark", HuntingBookmark::of),
      Map.entry("iotdevice", IoTDeviceEntity::of),
      Map.entry("ip", IpEntity::of),
      Map.entry("mailbox", MailboxEntity::of),
      Map.entry("mailcluster", MailClusterEntity::of),
      Map.entry("mailmessage", MailMessageEntity::of),
      Map.entry("malware", MalwareEntity::of),
      Map.entry("process", ProcessEntity::of),
      Map.entry("registrykey", RegistryKeyEntity::of),
      Map.entry("registryvalue", RegistryValueEntity::of),
      Map.entry("securityalert", SecurityAlert::of),
      Map.entry("securitygroup", SecurityGroupEntity::of),
      Map.entry("submissionmail", SubmissionMailEntity::of),
      Map.entry("url", UrlEntity::of));

  private EntityTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, Entity> named(String kind) { return VIEWS.getOrDefault(kind, Entity::new); }
}
