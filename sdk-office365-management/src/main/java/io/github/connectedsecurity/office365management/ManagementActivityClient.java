package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Office 365 Management Activity API: the audit trail of one tenant. The way to have all of it is the
 * {@code collector.AuditCollector}; what is here are the operations that it is made of.
 */
public final class ManagementActivityClient extends ServiceClient<ManagementActivityClient> {
  private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final String tenantId;
  private final Cloud cloud;

  private ManagementActivityClient(Http http, String tenantId, Cloud cloud) {
    super(http, changed -> new ManagementActivityClient(changed, tenantId, cloud));
    this.tenantId = tenantId;
    this.cloud = cloud;
  }

  /**
   * Opens a client for a tenant; nothing is sent yet. Calls name the tenant as their publisher; an application of another company
   * names that with {@link #publisher}.
   *
   * @param tenantId the tenant whose audit trail is read: a GUID, the same as in the credential's tokens
   * @throws IllegalArgumentException when it is no GUID, or the options' cloud does not have this service
   */
  public static ManagementActivityClient create(ClientOptions options, String tenantId) {
    String tenant = guid("tenant", tenantId);
    return new ManagementActivityClient(options.http(Service.OFFICE_365_MANAGEMENT).through(ActivityExchange::new), tenant, options.cloud()).publisher(tenant);
  }

  /**
   * The same client for an application of this company: the quota of calls is the publisher's.
   *
   * @param publisherId the tenant of the company that wrote the application
   * @throws IllegalArgumentException when it is no GUID
   */
  public ManagementActivityClient publisher(String publisherId) {
    String publisher = guid("publisher", publisherId);
    return through(next -> new PublisherMark(next, http().endpoint().scope(), publisher));
  }

  /** The tenant whose audit trail is read, in lower case. */
  public String tenantId() { return tenantId; }

  /** Subscriptions: which content types the service collects. */
  public Subscriptions subscriptions() { return new Subscriptions(feed(), tenantId); }

  /** Content: blobs of audit records. */
  public Content content() { return new Content(feed(), tenantId); }

  /** Notifications that the service has sent, or tried to send. */
  public Notifications notifications() { return new Notifications(feed(), tenantId); }

  /** Names for identifiers that records carry. */
  public FriendlyNames friendlyNames() { return new FriendlyNames(feed(), tenantId); }

  /**
   * Service health and the message center, which are read through Microsoft Graph since the Service Communications API was retired.
   *
   * @throws IllegalArgumentException when the cloud has no Microsoft Graph
   */
  public ServiceAnnouncements serviceAnnouncements() { return new ServiceAnnouncements(http().to(cloud.endpoint(Service.GRAPH)).at("v1.0")); }

  /** Links of answers may begin with another version than the calls, so the door stands before the version. */
  private Http feed() { return http().at("api"); }

  private static String guid(String what, String id) {
    if (!GUID.matcher(id).matches()) {
      throw new IllegalArgumentException("The " + what + " must be a GUID, such as 41463f53-8812-40f4-890f-865bf6e35190; names and domains are refused"
          + " by the service.");
    }
    return id.toLowerCase(Locale.ROOT);
  }
}
