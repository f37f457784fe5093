package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.batch.Batch;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * Information Protection over REST: labels, what policies ask for, labels of cloud files, groups and meetings, and assessments of
 * threats. These APIs compute; none of them writes a label into a local file or encrypts. The label metadata of local files is
 * written by {@code io.github.connectedsecurity.mip.metadata}; encryption needs the native Information Protection SDK.
 */
public final class MipClient extends ServiceClient<MipClient> {
  private final Cloud cloud;

  private MipClient(Http http, Cloud cloud) {
    super(http, other -> new MipClient(other, cloud));
    this.cloud = cloud;
  }

  /** Opens a client; nothing is sent yet. Parts that the options' cloud lacks refuse when they are asked for. */
  public static MipClient create(ClientOptions options) {
    // Without this, members that Graph added after its first schema would all arrive as "unknownFutureValue".
    return new MipClient(options.http(Service.GRAPH).with(o -> o.header("Prefer", "include-unknown-enum-members")), options.cloud());
  }

  /** The tenant's labels. */
  public Labels labels() { return new Labels(LabelRoot.tenant(), door(Service.SENSITIVITY_LABELS), this::worldwide); }

  /** What the tenant's policies ask for. */
  public TenantGovernance tenant() { return new TenantGovernance(worldwide()); }

  /** Labels and policies of the signed-in user; for delegated tokens only. */
  public UserGovernance me() { return new UserGovernance(LabelRoot.me(), door(Service.SENSITIVITY_LABELS), worldwide()); }

  /** Labels and policies of a user, by object id or principal name. */
  public UserGovernance user(String id) { return new UserGovernance(LabelRoot.user(id), door(Service.SENSITIVITY_LABELS), worldwide()); }

  /** Labels of files in SharePoint and OneDrive. */
  public DriveItemLabels driveItems() { return new DriveItemLabels(current(), this::worldwide); }

  /** Labels of Microsoft 365 groups, and so of their teams and sites. */
  public GroupLabels groups() { return new GroupLabels(current()); }

  /** Labels of online meetings. */
  public MeetingLabels meetings() { return new MeetingLabels(current()); }

  /** Mails, files and addresses sent in to be judged. */
  public ThreatAssessments threatAssessments() { return new ThreatAssessments(current()); }

  /** Keys that open BitLocker volumes. */
  public BitlockerKeys bitlockerKeys() { return new BitlockerKeys(current()); }

  /** What only the beta version has, and may change or go without notice. */
  public MipBeta beta() { return new MipBeta(http().at("beta"), door(Service.INFORMATION_PROTECTION, "beta")); }

  /** Starts a batch: up to 20 calls of this client in each request. */
  public Batch<MipClient> batch() { return Batch.over(this, "v1.0"); }

  private Http current() { return http().at("v1.0"); }

  private Http worldwide() { return door(Service.INFORMATION_PROTECTION); }

  private Http door(Service service) { return door(service, "v1.0"); }

  private Http door(Service service, String version) { return http().to(cloud.endpoint(service)).at(version); }
}
