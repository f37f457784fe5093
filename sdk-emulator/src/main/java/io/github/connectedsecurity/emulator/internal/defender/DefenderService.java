package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.kql.tables.Hunting;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.storage.BlobStorage;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
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

  private final CloudState state;
  private final TokenCheck tokens;
  private final Routes<Operation> routes = new Routes<>();
  private final Machines machines;
  private final MachineActions actions;
  private final Indicators indicators;

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
    machines = new Machines(state);
    actions = new MachineActions(state, machines, storage);
    indicators = new Indicators(state);
    machines.addTo(routes);
    actions.addTo(routes);
    indicators.addTo(routes);
    Hunting hunting = new Hunting(state, parts.timeline());
    routes.add("POST", "/advancedqueries/run", new Operation(DefenderPermissions.HUNT, request -> Hunts.run(hunting, request, false)));
  }

  @Override
  public List<Place> places() {
    return List.of(new Place(Service.DEFENDER, ROOT, Resource.DEFENDER.audiences().get(0) + "/.default"));
  }

  @Override
  public Set<String> permissions() { return DefenderPermissions.all(); }

  @Override
  public void fill() {
    machines.fill();
    actions.clear();
    indicators.clear();
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
      return tokens.caller(request, Resource.DEFENDER);
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
