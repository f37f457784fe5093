package io.github.connectedsecurity.core.testing;

import io.github.connectedsecurity.core.testing.Reply.End;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways in which an answer goes wrong. */
public enum Fault {
  THROTTLED((good, random) -> error(429).with("Retry-After", "0.002")),
  THROTTLED_SILENTLY((good, random) -> error(429)),
  UNAVAILABLE_FOR_A_WHILE((good, random) -> error(503).with("Retry-After", "0.002")),
  TIMEOUT((good, random) -> error(408)),
  FAILED((good, random) -> error(500)),
  BAD_GATEWAY((good, random) -> error(502)),
  UNAVAILABLE((good, random) -> error(503)),
  GATEWAY_TIMEOUT((good, random) -> error(504)),
  RESET_BEFORE((good, random) -> Reply.none(End.RESET)),
  CLOSED_BEFORE((good, random) -> Reply.none(End.CLOSE)),
  RESET_IN_BODY((good, random) -> good.ending(End.RESET, random.nextInt(good.framed().length))),
  CUT((good, random) -> good.ending(End.CLOSE, random.nextInt(good.framed().length))),
  CUT_CHUNKS((good, random) -> good.chunked().ending(End.CLOSE, random.nextInt(good.chunked().framed().length))),
  CUT_TEXT((good, random) -> good.withBody(Arrays.copyOf(good.body(), random.nextInt(good.body().length)))),
  DAMAGED_PACKING((good, random) -> damaged(good.packed(), random)),
  STALLED((good, random) -> good.ending(End.STALL, random.nextInt(good.framed().length))),
  WEB_PAGE((good, random) -> Reply.of(200, "<html><body>Sign in to the network</body></html>", "Content-Type", "text/html")),
  NOTHING((good, random) -> Reply.of(200, "")),
  ERROR_DOCUMENT((good, random) -> Reply.json("{\"error\":{\"code\":\"generalException\",\"message\":\"An error has occurred.\"}}"));

  /** Whether the service says that it did nothing. */
  private static final List<Fault> REFUSALS = List.of(THROTTLED, THROTTLED_SILENTLY, UNAVAILABLE_FOR_A_WHILE);

  private final BiFunction<Reply, Random, Reply> change;

  Fault(BiFunction<Reply, Random, Reply> change) { this.change = change; }

  /** The good answer, gone wrong. */
  public Reply of(Reply good, Random random) { return change.apply(good, random); }

  /** Whether the service tells with it that it has not looked at the request. */
  public boolean isRefusal() { return REFUSALS.contains(this); }

  private static Reply error(int status) { return Reply.of(status, "{\"error\":{\"code\":\"told\",\"message\":\"As told.\"}}"); }

  /** A wrong checksum: other bits may be without effect, and then the answer is good. */
  private static Reply damaged(Reply packed, Random random) {
    byte[] bytes = packed.body().clone();
    bytes[bytes.length - 8 + random.nextInt(4)] ^= (byte) (1 << random.nextInt(8));
    return packed.withBody(bytes);
  }
}
