package io.github.connectedsecurity.core.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails every test of the suite during which a secret was logged, at whatever level: the tokens that the tests' credentials give,
 * headers that carry one, signatures of links, and the marks that tests put into what must stay private. Found by JUnit itself.
 */
public final class LogWatch implements AfterEachCallback {
  /** What a test writes into personal data, keys and the like, so that it is noticed wherever it shows. */
  public static final String CANARY = "canary-7f3a";

  private static final Pattern SECRET = Pattern.compile("token-\\d+-for-|Bearer |Authorization: |[?&]sig=|" + CANARY);
  private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();

  static void look(String line) {
    if (SECRET.matcher(line).find()) {
      LEAKS.add(line);
    }
  }

  /** Takes what was found so far. */
  static List<String> takeLeaks() {
    List<String> found = List.copyOf(LEAKS);
    LEAKS.removeAll(found);
    return found;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> found = takeLeaks();
    if (!found.isEmpty()) {
      throw new AssertionError("While " + context.getDisplayName() + " ran, the log was told a secret: " + found.get(0));
    }
  }
}
