package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.kql.tables.Hunting;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.storage.BlobStorage;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Defender for Endpoint: the gate that every request passes, and the envelope of its refusals. */
public final class DefenderService implements Product {
  private static final String ROOT = "/defender";
  private static final Pattern PATH = Pattern.compile(ROOT + "/api(?:/v1\\.0)?(/.*)");

  /** What is Defender XDR's, and takes its tokens. */
  private static final Pattern XDR = Pattern.compile(ROOT + "/api(?:/v1\\.0)?/(?:incidents|advancedhunting)(?:/|$)");

  private final CloudState state;
  private final TokenCheck tokens;
  private final Routes<Operation> routes = new Routes<>();
  private final Machines machines;
  private final MachineActions actions;
  private final Indicators indicators;
  private final Investigations investigations;
  private final LibraryFiles library;
  private final Scans scans;

  /** A row of the table: who may call, and what happens. */
  record Operation(List<String> anyOf, Work work) {
    interface Work {
      Answer answer(DefenderRequest request);
    }
  }

  /** Defender over this tenant. */
  public DefenderService(Parts parts, BlobStorage storage) {
    this.state = parts.state();
    this.tokens = parts.tokens();
    Timeline timeline = parts.timeline();
    machines = new Machines(state, timeline);
    actions = new MachineActions(state, machines, storage);
    indicators = new Indicators(state);
    investigations = new Investigations(state, machines);
    library = new LibraryFiles(state);
    scans = new Scans(timeline, machines, state.tenantId());
    Alerts alerts = new Alerts(state, timeline, machines, investigations);
    Inventory inventory = new Inventory(timeline, machines);
    new Exports(timeline, new Assessments(inventory), machines, storage).addTo(routes); // before machines by id
    machines.addTo(routes);
    actions.addTo(routes);
    indicators.addTo(routes);
    investigations.addTo(routes);
    library.addTo(routes);
    scans.addTo(routes);
    alerts.addTo(routes);
    new Observables(timeline, machines, alerts).addTo(routes);
    new EntitySets(inventory, machines).addTo(routes);
    new XdrIncidents(state).addTo(routes);
    new Hunts(new Hunting(state, timeline)).addTo(routes);
  }

  @Override
  public List<Place> places() {
    return List.of(new Place(Service.DEFENDER, ROOT, Resource.DEFENDER.audiences().get(0) + "/.default"),
        new Place(Service.DEFENDER_XDR, ROOT, Resource.DEFENDER_XDR.audiences().get(0) + "/.default"));
  }

  @Override
  public Set<String> permissions() { return DefenderPermissions.all(); }

  @Override
  public void fill() {
    machines.fill();
    actions.clear();
    indicators.clear();
    investigations.fill();
    library.fill("jonas.dahl@larkspur.example", state.clock().instant().minus(Duration.ofDays(90)));
    scans.fill();
  }

  @Override
  public Map<String, Integer> stored() {
    return Map.of("Defender: machines", machines.count(), "Defender: machine actions", actions.count(), "Defender: indicators", indicators.count());
  }

  @Override
  public boolean owns(String path) { return path.startsWith(ROOT + "/"); }

  @Override
  public Answer answer(Request request) {
    TokenCheck.Caller caller = caller(request);
    Matcher path = PATH.matcher(request.path());
    if (!path.matches()) {
      throw new Refusal(404, "ResourceNotFound", "There is nothing at this path.");
    }
    Routes.Match<Operation> match = routes.find(request.method(), path.group(1))
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "There is nothing at this path."));
    DefenderPermissions.require(caller, match.handler().anyOf());
    return state.alone(() -> match.handler().work().answer(new DefenderRequest(request, match.values(), caller)));
  }

  /** A token for another audience is a 403 here, not a 401. */
  private TokenCheck.Caller caller(Request request) {
    try {
      return tokens.caller(request, XDR.matcher(request.path()).lookingAt() ? Resource.DEFENDER_XDR : Resource.DEFENDER);
    } catch (Refusal refusal) {
      throw refusal.words().contains("audience") ? new Refusal(403, "Forbidden", "The token is for another audience.")
          : new Refusal(401, "Unauthorized", "The access token is missing, invalid or expired.");
    }
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", refusal.code());
    error.put("message", refusal.words());
    error.put("target", UUID.randomUUID().toString());
    return Answer.json(refusal.status(), Map.of("error", error));
  }
}
