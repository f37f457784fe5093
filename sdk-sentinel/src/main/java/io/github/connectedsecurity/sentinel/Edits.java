package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Changes a resource that can only be replaced as a whole: reads it, lets the caller change what can be written, and sends all of it with
 * the version that was read. The service refuses it when somebody else was faster; then all of that begins anew.
 */
final class Edits {
  private static final int TRIES = 30;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final int LONGEST_DOUBLING = 6;

  private Edits() {}

  static <R extends ArmResource, D extends JsonBody<D>> R run(ArmDoor door, Supplier<R> read, Function<R, D> draft, BiConsumer<R, ? super D> change,
      Function<Map<String, Object>, R> write) {
    for (int tries = 1;; tries++) {
      R current = read.get();
      D next = draft.apply(current);
      change.accept(current, next);
      try {
        return write.apply(ArmDoor.changed(current, next));
      } catch (ConflictException e) {
        giveUpAfterLast(tries, e);
      } catch (OutcomeUnknownException e) {
        // A try whose answer was lost may have done it, and its repetition was refused for that. What is there now decides.
        if (!(e.getCause() instanceof ConflictException)) {
          throw e;
        }
        giveUpAfterLast(tries, e);
      }
      pause(door.http().exchange(), tries);
    }
  }

  private static void giveUpAfterLast(int tries, RuntimeException e) {
    if (tries == TRIES) {
      throw e;
    }
  }

  private static void pause(Exchange exchange, int tries) {
    long most = FIRST_PAUSE.toNanos() << Math.min(tries - 1, LONGEST_DOUBLING);
    exchange.pause(Duration.ofNanos(1 + (long) (most * exchange.time().random())));
  }
}
