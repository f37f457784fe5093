package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.profiles.CloudAppSecurityProfile;
import io.github.connectedsecurity.graphsecurity.model.profiles.DomainSecurityProfile;
import io.github.connectedsecurity.graphsecurity.model.profiles.FileSecurityProfile;
import io.github.connectedsecurity.graphsecurity.model.profiles.HostSecurityProfile;
import io.github.connectedsecurity.graphsecurity.model.profiles.IpSecurityProfile;
import io.github.connectedsecurity.graphsecurity.model.profiles.ProviderTenantSetting;
import io.github.connectedsecurity.graphsecurity.model.profiles.UserSecurityProfile;
import java.util.function.Consumer;

/**
 * What providers knew of users, hosts, files, addresses, domains and cloud applications, and how a tenant had set up the providers.
 * Experimental here as there: Microsoft has described only the types, and no permission is published for any of it, so it may well
 * be that no tenant answers.
 */
public final class SecurityProfiles {
  private static final ODataRules RULES = ODataRules.entity("security profiles").filterAny().orderAny().select().top().skip().count().build();

  private final GraphDoor door;

  SecurityProfiles(GraphDoor door) { this.door = door; }

  /** Lists profiles of users, as a query asks for. {@code GET /security/userSecurityProfiles}. */
  public Paged<UserSecurityProfile> users(Consumer<ODataQuery> query) {
    return door.list(RULES, query, UserSecurityProfile::of, "security/userSecurityProfiles");
  }

  /** Reads one of the profiles of users. {@code GET /security/userSecurityProfiles/{id}}. */
  public UserSecurityProfile user(String id) { return door.get("security/userSecurityProfiles/{id}", id).as(UserSecurityProfile::of); }

  /** Lists profiles of hosts, as a query asks for. {@code GET /security/hostSecurityProfiles}. */
  public Paged<HostSecurityProfile> hosts(Consumer<ODataQuery> query) {
    return door.list(RULES, query, HostSecurityProfile::of, "security/hostSecurityProfiles");
  }

  /** Reads one of the profiles of hosts. {@code GET /security/hostSecurityProfiles/{id}}. */
  public HostSecurityProfile host(String id) { return door.get("security/hostSecurityProfiles/{id}", id).as(HostSecurityProfile::of); }

  /** Lists profiles of files, as a query asks for. {@code GET /security/fileSecurityProfiles}. */
  public Paged<FileSecurityProfile> files(Consumer<ODataQuery> query) {
    return door.list(RULES, query, FileSecurityProfile::of, "security/fileSecurityProfiles");
  }

  /** Reads one of the profiles of files. {@code GET /security/fileSecurityProfiles/{id}}. */
  public FileSecurityProfile file(String id) { return door.get("security/fileSecurityProfiles/{id}", id).as(FileSecurityProfile::of); }

  /** Lists profiles of addresses, as a query asks for. {@code GET /security/ipSecurityProfiles}. */
  public Paged<IpSecurityProfile> ips(Consumer<ODataQuery> query) { return door.list(RULES, query, IpSecurityProfile::of, "security/ipSecurityProfiles"); }

  /** Reads one of the profiles of addresses. {@code GET /security/ipSecurityProfiles/{id}}. */
  public IpSecurityProfile ip(String id) { return door.get("security/ipSecurityProfiles/{id}", id).as(IpSecurityProfile::of); }

  /** Lists profiles of domains, as a query asks for. {@code GET /security/domainSecurityProfiles}. */
  public Paged<DomainSecurityProfile> domains(Consumer<ODataQuery> query) {
    return door.list(RULES, query, DomainSecurityProfile::of, "security/domainSecurityProfiles");
  }

  /** Reads one of the profiles of domains. {@code GET /security/domainSecurityProfiles/{id}}. */
  public DomainSecurityProfile domain(String id) { return door.get("security/domainSecurityProfiles/{id}", id).as(DomainSecurityProfile::of); }

  /** Lists profiles of cloud applications, as a query asks for. {@code GET /security/cloudAppSecurityProfiles}. */
  public Paged<CloudAppSecurityProfile> cloudApps(Consumer<ODataQuery> query) {
    return door.list(RULES, query, CloudAppSecurityProfile::of, "security/cloudAppSecurityProfiles");
  }

  /** Reads one of the profiles of cloud applications. {@code GET /security/cloudAppSecurityProfiles/{id}}. */
  public CloudAppSecurityProfile cloudApp(String id) { return door.get("security/cloudAppSecurityProfiles/{id}", id).as(CloudAppSecurityProfile::of); }

  /** Lists the settings of providers, as a query asks for. {@code GET /security/providerTenantSettings}. */
  public Paged<ProviderTenantSetting> providerTenantSettings(Consumer<ODataQuery> query) {
    return door.list(RULES, query, ProviderTenantSetting::of, "security/providerTenantSettings");
  }

  /** Reads one of the settings of providers. {@code GET /security/providerTenantSettings/{id}}. */
  public ProviderTenantSetting providerTenantSetting(String id) { return door.get("security/providerTenantSettings/{id}", id).as(ProviderTenantSetting::of); }
}
