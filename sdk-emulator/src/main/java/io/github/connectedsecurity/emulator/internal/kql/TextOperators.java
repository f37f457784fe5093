package io.github.connectedsecurity.emulator.internal.kql;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Operators between two texts. Those that end in {@code _cs} mind the case; a mark in front negates. */
final class TextOperators {
  private static final Map<String, BiPredicate<String, String>> TESTS = Map.of("contains", String::contains, "startswith", String::startsWith,
      "endswith", String::endsWith, "has", Texts::hasTerm, "hasprefix", (text, term) -> Texts.hasTerm(text, term, true, false),
      "hassuffix", (text, term) -> Texts.hasTerm(text, term, false, true));

  /** All their names. */
  static final List<String> NAMES = TESTS.keySet().stream().flatMap(name -> Stream.of(name, name + "_cs"))
      .flatMap(name -> Stream.of(name, "!" + name)).toList();

  private TextOperators() {}

  /** The test behind a name. */
  static BiPredicate<String, String> test(String operator) {
    boolean negated = operator.startsWith("!");
    boolean exact = operator.endsWith("_cs");
    String name = operator.substring(negated ? 1 : 0, operator.length() - (exact ? 3 : 0));
    BiPredicate<String, String> test = TESTS.getOrDefault(name, String::equals);
    Function<String, String> seen = exact ? Function.identity() : Texts::fold;
    return (text, term) -> test.test(seen.apply(text), seen.apply(term)) != negated;
  }
}
