package io.github.connectedsecurity.core.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of STIX patterning that products can carry out: equalities, one of which is enough. */
final class StixPattern {
  private static final Pattern TOKEN = Pattern.compile(
      "\\s*(?:([\\[\\]()])|(AND|OR)\\b|([a-z0-9-]+:[^\\s=!<>']+(?:'[^']*')?[^\\s=!<>']*)\\s*=\\s*'((?:[^'\\\\]++|\\\\.)*+)')\\s*");

  private StixPattern() {}

  /**
   * What a pattern looks for.
   *
   * @throws IllegalArgumentException when it asks for more than equality
   */
  static List<IndicatorValue> values(String pattern) {
    List<IndicatorValue> found = new ArrayList<>();
    Set<String> operators = new LinkedHashSet<>();
    Matcher token = TOKEN.matcher(pattern);
    int at = 0;
    while (at < pattern.length()) {
      if (!token.find(at) || token.start() != at) {
        throw new IllegalArgumentException("Its pattern asks for more than 'this equals that': " + pattern.substring(at).strip() + ".");
      }
      if (token.group(2) != null) {
        operators.add(token.group(2));
      } else if (token.group(3) != null) {
        found.add(value(token.group(3), token.group(4).replaceAll("\\\\(.)", "$1")));
      }
      at = token.end();
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("Its pattern looks for nothing.");
    }
    return operators.contains("AND") ? List.of(strongest(found, operators)) : found;
  }

  private static IndicatorValue value(String path, String value) {
    IndicatorValueType type = IndicatorValueType.atStixPath(path)
        .orElseThrow(() -> new IllegalArgumentException("It looks for " + path + ", which no product takes as an indicator."));
    return IndicatorValue.of(type, value);
  }

  /** Several digests of one file are one file, best known by the strongest of them; any other AND is more than an indicator can say. */
  private static IndicatorValue strongest(List<IndicatorValue> found, Set<String> operators) {
    boolean oneFile = operators.size() == 1 && found.stream().allMatch(one -> one.type().isHash())
        && found.stream().map(IndicatorValue::type).distinct().count() == found.size();
    return found.stream().filter(one -> oneFile).max(Comparator.comparing(IndicatorValue::type))
        .orElseThrow(() -> new IllegalArgumentException("Its pattern asks for several things at once, which no indicator can say."));
  }
}
