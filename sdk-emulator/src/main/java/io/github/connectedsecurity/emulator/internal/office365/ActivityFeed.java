package io.github.connectedsecurity.emulator.internal.office365;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The gate of the activity feed, and its envelope. Where the service is not documented, this is chosen: a missing permission is 401,
 * every other refusal 400, but content that does not exist 404; a throttle is 403 with AF429; a call without
 * {@code PublisherIdentifier} is served like others.
 */
public final class ActivityFeed implements Product {
  static final String ROOT = "/manage";

  private static final String READ = "ActivityFeed.Read";
  private static final String READ_DLP = "ActivityFeed.ReadDlp";
  private static final Pattern PATH = Pattern.compile(ROOT + "/api/v1(?:\\.0)?/([^/]*)/activity/feed(/.*)");
  private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Parts parts;
  private final Subscriptions subscriptions;
  private final Webhooks webhooks;
  private final Routes<Operation> routes = new Routes<>();

  /** A feed over this tenant. */
  public ActivityFeed(Parts parts) {
    this(parts, true);
  }

  /** A feed that calls webhooks by itself, or only when it is told to {@link #deliver()}. */
  ActivityFeed(Parts parts, boolean byItself) {
    this.parts = parts;
    this.subscriptions = new Subscriptions(parts.state().clock());
    subscriptions.addTo(routes);
    Content content = new Content(parts.state(), parts.timeline(), subscriptions);
    content.addTo(routes);
    webhooks = new Webhooks(parts.state(), subscriptions, content.trail(), content::listed);
    subscriptions.whenHooked(byItself ? webhooks::watch : () -> {});
  }

  @Override
  public List<Place> places() { return List.of(new Place(Service.OFFICE_365_MANAGEMENT, ROOT, "https://manage.office.com/.default")); }

  @Override
  public Set<String> permissions() { return Set.of(READ, READ_DLP); }

  @Override
  public void fill() {
    subscriptions.clear();
    parts.state().auditEvents().clear(); // whoever writes them down, they are for this feed
  }

  /** Calls the webhooks that have something to hear. */
  void deliver() { webhooks.deliver(); }

  /** Disables an application's subscription, as an administrator may without a word. */
  void disable(String application, String contentType) { subscriptions.disable(application, contentType); }

  @Override
  public Map<String, Integer> stored() { return Map.of("Office 365: subscriptions", subscriptions.count()); }

  @Override
  public boolean owns(String path) { return path.startsWith(ROOT + "/"); }

  @Override
  public Answer answer(Request request) {
    Caller caller = parts.tokens().caller(request, Resource.OFFICE_365_MANAGEMENT);
    Matcher path = PATH.matcher(request.path());
    if (!path.matches()) {
      throw new Refusal(404, "AF20052", "The resource " + request.path().replaceAll("[^A-Za-z0-9/._$-]", "?") + " does not exist.");
    }
    if (!GUID.matcher(path.group(1)).matches()) {
      throw new Refusal(400, "AF20013", "The tenant ID passed in the URL (" + path.group(1).replaceAll("[^A-Za-z0-9.-]", "?") + ") is not a valid GUID.");
    }
    if (!path.group(1).equalsIgnoreCase(parts.state().tenantId())) {
      throw new Refusal(400, "AF20010", "The tenant ID passed in the URL (" + path.group(1) + ") does not match the tenant ID passed in the access token ("
          + parts.state().tenantId() + ").");
    }
    if (!caller.permissions().contains(READ)) {
      throw new Refusal(401, "AF10001", "The permission set () sent in the request did not include the expected permission " + READ + ".");
    }
    Routes.Match<Operation> match = routes.find(request.method(), path.group(2))
        .orElseThrow(() -> new Refusal(404, "AF20052", "There is no such operation."));
    FeedRequest passed = new FeedRequest(request, caller.name(), caller.permissions().contains(READ_DLP), match.values());
    if (path.group(2).equals("/subscriptions/start")) {
      subscriptions.greet(passed);
    }
    return parts.state().alone(() -> match.handler().answer(passed));
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    int status = refusal.status() == 429 ? 403 : refusal.status();
    String code = switch (refusal.status()) {
      case 429 -> "AF429";
      case 500, 502, 503, 504 -> "AF50000";
      default -> refusal.code();
    };
    String words = refusal.status() == 429 ? "Too many requests. Method=GetBlob, PublisherId="
        + request.query().first("PublisherIdentifier").orElse("00000000-0000-0000-0000-000000000000") : refusal.words();
    Answer answer = Answer.json(status, Map.of("error", Map.of("code", code, "message", words)));
    return status == 401 && code.equals(TokenCheck.CODE) ? answer.with("WWW-Authenticate", "Bearer") : answer;
  }

  /** Carries an operation out. */
  interface Operation {
    Answer answer(FeedRequest request);
  }

  /**
   * A request that has passed the gate.
   *
   * @param application who asks; subscriptions belong to applications
   * @param dlp whether it may see what data loss prevention found
   * @param values what stands at the variable places of the path
   */
  record FeedRequest(Request request, String application, boolean dlp, List<String> values) {
    /** The content type that the query names. */
    String contentType() {
      String type = request.query().first("contentType").filter(text -> !text.isEmpty())
          .orElseThrow(() -> new Refusal(400, "AF20001", "Missing parameter: contentType."));
      if (!AuditTrail.TYPES.contains(type)) {
        throw new Refusal(400, "AF20020", "The specified content type is not valid.");
      }
      return type;
    }
  }
}
