package io.github.connectedsecurity.emulator.internal.status;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.http.Service;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The emulator's own pages: how it stands, for people and for programs, what shall go wrong, and what shall be found. */
public final class StatusPage implements Service {
  /** Where the page for people is. */
  public static final String PATH = "/emulator";

  private final Supplier<Status> status;
  private final Routes<Operation> routes;

  private interface Operation {
    Answer answer(Request request);
  }

  /**
   * The pages of an emulator.
   *
   * @param plan plans the faults of a JSON document, or throws an IllegalArgumentException for people
   * @param clear plans nothing any more
   * @param raise lets the alerts of a JSON document appear, or throws as {@code plan} does
   */
  public StatusPage(Supplier<Status> status, Consumer<String> plan, Runnable clear, Function<String, List<Map<String, Object>>> raise) {
    this.status = status;
    routes = new Routes<Operation>()
        .add("GET", PATH, request -> page())
        .add("GET", PATH + "/", request -> page())
        .add("GET", PATH + "/status", request -> Answer.json(200, status.get().json()))
        .add("GET", PATH + "/faults", request -> planned())
        .add("POST", PATH + "/faults", request -> plan(request, plan))
        .add("DELETE", PATH + "/faults", request -> clear(clear))
        .add("POST", PATH + "/alerts", request -> Answer.json(201, Map.of("alerts", read(request, "Alerts", raise))));
  }

  @Override
  public boolean owns(String path) { return path.equals(PATH) || path.startsWith(PATH + "/"); }

  @Override
  public boolean offTheRecord() { return true; }

  @Override
  public Answer answer(Request request) {
    return routes.find(request.method(), request.path()).orElseThrow(() -> new Refusal(404, "NotFound", "The emulator has no such page.")).handler()
        .answer(request).with("Cache-Control", "no-store");
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    return Answer.json(refusal.status(), Map.of("error", Map.of("code", refusal.code(), "message", refusal.words())));
  }

  private Answer page() {
    return new Answer(200, Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
        Html.page(status.get()).getBytes(StandardCharsets.UTF_8));
  }

  private Answer planned() { return Answer.json(200, Map.of("faults", status.get().json().getOrDefault("faults", ""))); }

  private Answer plan(Request request, Consumer<String> plan) {
    read(request, "Faults", json -> {
      plan.accept(json);
      return json;
    });
    return planned();
  }

  /** Only JSON that says so: no form of a page somewhere else can send that without asking first. */
  private static <T> T read(Request request, String what, Function<String, T> use) {
    if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
      throw new Refusal(415, "UnsupportedMediaType", what + " are sent as application/json.");
    }
    try {
      return use.apply(request.text());
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "BadRequest", String.valueOf(e.getMessage()));
    }
  }

  private static Answer clear(Runnable clear) {
    clear.run();
    return Answer.empty(204);
  }
}
