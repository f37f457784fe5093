package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.ServiceEndpoint;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Defender for Cloud Apps: what users do in cloud applications, the alerts about it, accounts, files, ranges of addresses and cloud
 * discovery. A tenant takes 30 calls a minute, whatever they are; calls beyond that are held back here, see
 * {@link CloudAppSecurityQuotas}.
 */
public final class CloudAppSecurityClient extends ServiceClient<CloudAppSecurityClient> {
  /** The path of the API on the hosts that all tenants share; tenants' own hosts take it, too. */
  private static final Set<String> PATHS = Set.of("", "/", "/cas", "/cas/");

  private CloudAppSecurityClient(Http http) { super(http, CloudAppSecurityClient::new); }

  /**
   * Opens a client; nothing is sent yet. The credential is either one for OAuth, or an {@link io.github.connectedsecurity.core.ApiToken}
   * that the portal has handed out: such tokens are deprecated, have all rights of whoever made them, and never expire.
   *
   * @param tenant the tenant's own address, such as {@code https://contoso.us2.portal.cloudappsecurity.com}; the portal shows it under
   *     Settings, Cloud Apps, About. It cannot be found out from the tenant's id. {@code https://portal.cloudappsecurity.com} serves
   *     all tenants, but is slower
   * @throws IllegalArgumentException when the cloud does not have this service, or the address is none of its
   */
  public static CloudAppSecurityClient create(ClientOptions options, URI tenant) {
    if (tenant.getHost() == null) {
      throw new IllegalArgumentException("'" + tenant + "' is no address of a tenant; it looks like https://contoso.us2.portal.cloudappsecurity.com.");
    }
    String path = tenant.getRawPath() == null ? "" : tenant.getRawPath();
    if (!PATHS.contains(path) || tenant.getRawFragment() != null || tenant.getRawQuery() != null) {
      throw new IllegalArgumentException("Only the host of the tenant's address is wanted, as https://" + tenant.getHost() + ", not what stands behind it.");
    }
    ServiceEndpoint common = options.http(Service.CLOUD_APP_SECURITY).endpoint();
    boolean sameHost = tenant.getHost().toLowerCase(Locale.ROOT).equals(common.root().getHost()) && tenant.getPort() == common.root().getPort();
    boolean isCommon = sameHost && path.length() < 2;
    return new CloudAppSecurityClient(isCommon ? options.http(common) : options.http(Service.CLOUD_APP_SECURITY, tenant));
  }

  /** What users and applications did. */
  public Activities activities() { return new Activities(current()); }

  /** What policies and built-in detections noticed. */
  public Alerts alerts() { return new Alerts(current()); }

  /** Accounts and users. */
  public Entities entities() { return new Entities(current()); }

  /** Files in cloud applications. */
  public CloudFiles files() { return new CloudFiles(current()); }

  /** Ranges of addresses, by which the service tells offices from strangers: data enrichment. */
  public Subnets subnets() { return new Subnets(current()); }

  /** Logs of traffic, continuous reports, and scripts that block applications. */
  public Discovery discovery() { return new Discovery(current(), new Door(http().at("api"))); }

  /** What happened about one policy. */
  public PolicyReports reports() { return new PolicyReports(activities(), alerts()); }

  private Door current() { return new Door(http().at("api/v1")); }
}
