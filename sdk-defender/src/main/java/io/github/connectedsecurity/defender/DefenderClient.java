package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.ServiceEndpoint;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;
import java.net.URI;
import java.util.Optional;

/**
 * Defender for Endpoint and Defender XDR: devices, actions on them, indicators, weaknesses, hunting and incidents. Both have the
 * same host and different audiences: {@link #incidents()} and the XDR query of {@link #hunting()} ask for tokens of Defender XDR,
 * all others for those of Defender for Endpoint.
 */
public final class DefenderClient extends ServiceClient<DefenderClient> {
  private final ClientOptions options;
  private final Optional<URI> host;
  private final Turns turns;
  private final SessionGate sessions;
  private final ActionListener listener;

  private DefenderClient(Http http, ClientOptions options, Optional<URI> host, Turns turns, SessionGate sessions, ActionListener listener) {
    super(http, other -> new DefenderClient(other, options, host, turns, sessions, listener));
    this.options = options;
    this.host = host;
    this.turns = turns;
    this.sessions = sessions;
    this.listener = listener;
  }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static DefenderClient create(ClientOptions options) { return create(options.http(Service.DEFENDER), options, Optional.empty()); }

  /**
   * Opens a client at a regional host, which is nearer, such as {@code https://eu.api.security.microsoft.com}.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service, or the host is none of its
   */
  public static DefenderClient create(ClientOptions options, URI host) {
    return create(options.http(Service.DEFENDER, host), options, Optional.of(host));
  }

  private static DefenderClient create(Http http, ClientOptions options, Optional<URI> host) {
    return new DefenderClient(http, options, host, new Turns(), new SessionGate(DefenderQuotas.LIVE_RESPONSE_SESSIONS), ActionListener.NONE);
  }

  /** A copy that tells a listener of every step of what it does to devices; it shares their order with this client. */
  public DefenderClient audited(ActionListener who) { return new DefenderClient(http(), options, host, turns, sessions, who); }

  /** Alerts about devices. */
  public Alerts alerts() { return new Alerts(api()); }

  /** Devices, and single actions on them. */
  public Machines machines() { return new Machines(api(), audit()); }

  /** What became of actions, and the safe ways to act. */
  public MachineActions actions() { return new MachineActions(api(), machines(), turns, audit()); }

  /** Sessions of commands on devices. */
  public LiveResponse liveResponse() { return new LiveResponse(api(), actions(), sessions, audit()); }

  /** The library for such sessions. */
  public LibraryFiles libraryFiles() { return new LibraryFiles(api()); }

  /** Automated investigations. */
  public Investigations investigations() { return new Investigations(api()); }

  /** Values that the service watches for. */
  public Indicators indicators() { return new Indicators(api()); }

  /** Files by their hash. */
  public Files files() { return new Files(api()); }

  /** Network addresses. */
  public Ips ips() { return new Ips(api()); }

  /** Domains. */
  public Domains domains() { return new Domains(api()); }

  /** Accounts. */
  public Users users() { return new Users(api()); }

  /** Hunting on the hosts of Defender, which the service gives up. */
  public Hunting hunting() { return new Hunting(api(), this::xdr); }

  /** Installed products. */
  public SoftwareInventory software() { return new SoftwareInventory(api()); }

  /** Known weaknesses. */
  public Vulnerabilities vulnerabilities() { return new Vulnerabilities(api()); }

  /** What should be done about weaknesses. */
  public Recommendations recommendations() { return new Recommendations(api()); }

  /** Work to do so. */
  public RemediationTasks remediationTasks() { return new RemediationTasks(api()); }

  /** Scores of the organisation. */
  public Scores scores() { return new Scores(api()); }

  /** Security baselines. */
  public Baselines baselines() { return new Baselines(api()); }

  /** Permissions of browser extensions. */
  public BrowserExtensions browserExtensions() { return new BrowserExtensions(api()); }

  /** Inventories and assessments by device, page by page. */
  public Assessments assessments() { return new Assessments(api()); }

  /** Inventories and assessments by device, as files. */
  public Exports exports() { return new Exports(api()); }

  /** Health of the antivirus on devices. */
  public DeviceHealth deviceHealth() { return new DeviceHealth(api()); }

  /** Scans of devices that carry no sensor. */
  public AuthenticatedScans authenticatedScans() { return new AuthenticatedScans(api()); }

  /**
   * Incidents of Defender XDR.
   *
   * @throws IllegalArgumentException when the options' cloud does not have it
   */
  public Incidents incidents() { return new Incidents(xdr()); }

  private Http api() { return http().at("api"); }

  /** The door for the other audience; at the client's regional host where Defender XDR is there, too. */
  private Http xdr() {
    ServiceEndpoint common = options.cloud().endpoint(Service.DEFENDER_XDR);
    boolean regional = host.filter(region -> common.otherHosts().contains(region.getHost())).isPresent();
    return http().to(regional ? common.at(host.orElseThrow()) : common).at("api");
  }

  private Audit audit() { return new Audit(listener, options.time()); }
}
