package io.github.connectedsecurity.graphsecurity.model;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind of evidence. Apart from {@link AlertEvidence}, whose initialisation must not need its subclasses. */
final class EvidenceTypes {
  private static final Map<String, Function<Map<String, Object>, AlertEvidence>> VIEWS = Map.ofEntries(
      Map.entry("activedirectorydomainevidence", ActiveDirectoryDomainEvidence::of),
      Map.entry("aiagentevidence", AiAgentEvidence::of),
      Map.entry("amazonresourceevidence", AmazonResourceEvidence::of),
      Map.entry("analyzedmessageevidence", AnalyzedMessageEvidence::of),
      Map.entry("azureresourceevidence", AzureResourceEvidence::of),
      Map.entry("blobcontainerevidence", BlobContainerEvidence::of),
      Map.entry("blobevidence", BlobEvidence::of),
      Map.entry("cloudapplicationevidence", CloudApplicationEvidence::of),
      Map.entry("cloudlogonrequestevidence", CloudLogonRequestEvidence::of),
      Map.entry("cloudlogonsessionevidence", CloudLogonSessionEvidence::of),
      Map.entry("containerevidence", ContainerEvidence::of),
      Map.entry("containerimageevidence", ContainerImageEvidence::of),
      Map.entry("containerregistryevidence", ContainerRegistryEvidence::of),
      Map.entry("deviceevidence", DeviceEvidence::of),
      Map.entry("dnsevidence", DnsEvidence::of),
      Map.entry("fileevidence", FileEvidence::of),
      Map.entry("filehashevidence", FileHashEvidence::of),
      Map.entry("githuborganizationevidence", GitHubOrganizationEvidence::of),
      Map.entry("githubrepoevidence", GitHubRepoEvidence::of),
      Map.entry("githubuserevidence", GitHubUserEvidence::of),
      Map.entry("googlecloudresourceevidence", GoogleCloudResourceEvidence::of),
      Map.entry("hostlogonsessionevidence", HostLogonSessionEvidence::of),
      Map.entry("iotdeviceevidence", IoTDeviceEvidence::of),
      Map.entry("ipevidence", IpEvidence::of),
      Map.entry("kubernetesclusterevidence", KubernetesClusterEvidence::of),
      Map.entry("kubernetescontrollerevidence", KubernetesControllerEvidence::of),
      Map.entry("kubernetesnamespaceevidence", KubernetesNamespaceEvidence::of),
      Map.entry("kubernetespodevidence", KubernetesPodEvidence::of),
      Map.entry("kubernetessecretevidence", KubernetesSecretEvidence::of),
      Map.entry("kubernetesserviceaccountevidence", KubernetesServiceAccountEvidence::of),
      Map.entry("kubernetesserviceevidence", KubernetesServiceEvidence::of),
      Map.entry("mailboxconfigurationevidence", MailboxConfigurationEvidence::of),
      Map.entry("mailboxevidence", MailboxEvidence::of),
      Map.entry("mailclusterevidence", MailClusterEvidence::of),
      Map.entry("malwareevidence", MalwareEvidence::of),
      Map.entry("networkconnectionevidence", NetworkConnectionEvidence::of),
      Map.entry("nicevidence", NicEvidence::of),
      Map.entry("oauthapplicationevidence", OauthApplicationEvidence::of),
      Map.entry("processevidence", ProcessEvidence::of),
      Map.entry("registrykeyevidence", RegistryKeyEvidence::of),
      Map.entry("registryvalueevidence", RegistryValueEvidence::of),
      Map.entry("sastokenevidence", SasTokenEvidence::of),
      Map.entry("securitygroupevidence", SecurityGroupEvidence::of),
      Map.entry("serviceprincipalevidence", ServicePrincipalEvidence::of),
      Map.entry("submissionmailevidence", SubmissionMailEvidence::of),
      Map.entry("teamsmessageevidence", TeamsMessageEvidence::of),
      Map.entry("urlevidence", UrlEvidence::of),
      Map.entry("userevidence", UserEvidence::of));

  private EvidenceTypes() {}

  /** The view for a type name in lower case without its namespace. */
  static Function<Map<String, Object>, AlertEvidence> named(String type) { return VIEWS.getOrDefault(type, AlertEvidence::new); }
}
