package io.github.connectedsecurity.emulator.internal.faults;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links to the next page that lead where nobody should go. */
public final class NextLinks {
  private static final List<String> MEMBERS = List.of("@odata.nextLink", "nextLink");
  private static final Set<String> PLACES = Set.of("$skiptoken", "$skipToken", "$skip", "nextPage");
  private static final String HEADER = "NextPageUri";

  private NextLinks() {}

  /** The next page is this page: the same question again. */
  public static Answer toItself(Request request, Answer answer) { return to(request, answer, request.origin() + question(request)); }

  /** The next page is the first one, so that pages go round. */
  public static Answer toStart(Request request, Answer answer) {
    return to(request, answer, request.origin() + request.path() + request.query().without(PLACES).encoded());
  }

  /** The next page is on another host, which a token must never see. */
  public static Answer toHost(Request request, Answer answer, URI host) {
    return to(request, answer, host.toString().replaceFirst("/+$", "") + question(request));
  }

  private static String question(Request request) { return request.path() + request.query().encoded(); }

  private static Answer to(Request request, Answer answer, String link) {
    if (request.path().contains("/activity/feed/")) {
      return answer.with(HEADER, link);
    }
    return Body.rewrite(answer, tree -> Body.isList(tree) && tree instanceof Map<?, ?> map ? linked(map, link, request) : tree);
  }

  private static Map<String, Object> linked(Map<?, ?> tree, String link, Request request) {
    Map<String, Object> copy = new LinkedHashMap<>();
    tree.forEach((name, value) -> copy.put(String.valueOf(name), value));
    String usual = request.path().startsWith("/v1.0/") || request.path().startsWith("/beta/") || copy.containsKey("@odata.context") ? MEMBERS.get(0)
        : MEMBERS.get(1);
    copy.put(MEMBERS.stream().filter(copy::containsKey).findFirst().orElse(usual), link);
    return copy;
  }
}
