package io.github.connectedsecurity.samples.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command line, understood.
 *
 * @param flags the options without a value that were given
 * @param values the options with a value
 * @param rest all other words
 */
public record CommandLine(Set<String> flags, Map<String, String> values, List<String> rest) {
  /**
   * Reads words.
   *
   * @param flags the options that stand alone
   * @param options the options with a value behind them
   * @throws IllegalArgumentException in one sentence, when there is no such option or its value is missing
   */
  public static CommandLine parse(Set<String> flags, Set<String> options, String... words) {
    CommandLine line = new CommandLine(new HashSet<>(), new HashMap<>(), new ArrayList<>());
    Deque<String> rest = new ArrayDeque<>(List.of(words));
    while (!rest.isEmpty()) {
      String word = rest.pop();
      if (flags.contains(word)) {
        line.flags.add(word);
      } else if (options.contains(word)) {
        line.values.put(word, Optional.ofNullable(rest.poll())
            .orElseThrow(() -> new IllegalArgumentException("The option " + word + " needs a value after it.")));
      } else if (word.startsWith("--")) {
        throw new IllegalArgumentException("There is no option '" + word + "'; --help tells which there are.");
      } else {
        line.rest.add(word);
      }
    }
    return line;
  }

  /** Whether an option was given. */
  public boolean has(String flag) { return flags.contains(flag); }

  /** The value of an option. */
  public Optional<String> value(String option) { return Optional.ofNullable(values.get(option)); }

  /** The only word that is no option, if there is one. */
  public Optional<String> word() {
    if (rest.size() > 1) {
      throw new IllegalArgumentException("One file or folder, please, not " + rest.size() + ": " + String.join(", ", rest) + ".");
    }
    return rest.stream().findFirst();
  }
}
