package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.errors.AuthenticationException;
import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.identityprotection.ChunkResult.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An action that takes a list of ids: sent in chunks, each once, one after the other. */
final class IdAction {
  /** Stated for dismissing users and service principals; no other number is stated for the others. */
  static final int MOST_IDS = 60;

  private final String member;
  private final Supplier<Call> call;

  /**
   * An action whose body has one member.
   *
   * @param call starts a call, with everything but its body
   */
  IdAction(String member, Supplier<Call> call) {
    this.member = member;
    this.call = call;
  }

  /** Sends everything, and tells each chunk's result as it comes. */
  ActionReport run(Collection<String> ids, Consumer<ChunkResult> heard) {
    List<String> each = distinct(ids);
    List<ChunkResult> results = new ArrayList<>();
    Optional<RuntimeException> end = Optional.empty();
    for (int from = 0; from < each.size(); from += MOST_IDS) {
      List<String> chunk = each.subList(from, Math.min(from + MOST_IDS, each.size()));
      ChunkResult result = end.isPresent() ? new ChunkResult(results.size() + 1, chunk, Outcome.NOT_SENT, end) : send(results.size() + 1, chunk);
      end = end.isPresent() ? end : result.error().filter(IdAction::meetsTheOthersToo);
      results.add(result);
      heard.accept(result);
    }
    return new ActionReport(results);
  }

  private ChunkResult send(int number, List<String> chunk) {
    try {
      call.get().body(Map.of(member, chunk)).send();
      return new ChunkResult(number, chunk, Outcome.DONE, Optional.empty());
    } catch (SdkException | IllegalStateException e) { // the latter: the client was closed
      return new ChunkResult(number, chunk, mayBeDone(e) ? Outcome.UNKNOWN : Outcome.NOT_DONE, Optional.of(e));
    }
  }

  private static boolean mayBeDone(RuntimeException e) {
    return e instanceof OutcomeUnknownException || e instanceof InvalidDataException || isEndOfThread(e);
  }

  private static boolean meetsTheOthersToo(RuntimeException e) {
    return e instanceof PermissionException || e instanceof AuthenticationException || e instanceof CredentialException || isEndOfThread(e);
  }

  private static boolean isEndOfThread(RuntimeException e) { return e instanceof InterruptedCallException || e instanceof IllegalStateException; }

  private List<String> distinct(Collection<String> ids) {
    LinkedHashSet<String> each = new LinkedHashSet<>(ids);
    if (each.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("One of the " + member + " is blank. Nothing was sent.");
    }
    return List.copyOf(each);
  }
}
