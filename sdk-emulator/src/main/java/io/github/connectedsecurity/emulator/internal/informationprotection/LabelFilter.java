package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The filter on labels, which is no general OData: a few clauses, and rules on how they may stand together.
 *
 * @param ids the ids that it names
 */
record LabelFilter(Predicate<TenantLabel> test, List<String> ids) {
  private static final Pattern FORMAT = Pattern.compile("(?:applicableTo has|contentFormats/any\\(\\w+:\\w+ eq) '(\\w+)'\\)?");
  private static final Pattern ID = Pattern.compile("id (?:in \\(([^)]*)\\)|eq ('[^']*'))");
  private static final Pattern SCOPED = Pattern.compile("isScopedToUser eq (true|false)");
  private static final Pattern LOCALE = Pattern.compile("locale eq '[\\w-]+'");
  private static final Pattern OWNER = Pattern.compile("rights/ownerEmail eq '[^']+'");

  boolean names(String id) { return ids.contains(id); }

  boolean test(TenantLabel label) { return test.test(label); }

  /** Reads a filter; whatever the service does not take is refused. */
  static LabelFilter parse(String text, boolean ofUser, boolean expandsRights) {
    if (text.isBlank()) {
      return new LabelFilter(label -> true, List.of());
    }
    boolean scoped = text.contains("isScopedToUser");
    boolean owner = text.contains("ownerEmail");
    boolean or = text.matches("(?s).*\\s+or\\s+.*");
    boolean named = Pattern.compile("\\bid (in|eq)\\b").matcher(text).find();
    if (scoped && !ofUser) {
      throw wrong("isScopedToUser is allowed for a user only.");
    }
    if (owner && !named) {
      throw wrong("rights/ownerEmail needs an id beside it.");
    }
    if (or && (scoped || expandsRights && (named || owner) && !pairs(text))) {
      throw wrong("'or' is not allowed together with isScopedToUser, or with ids and owners when rights are expanded.");
    }
    List<String> ids = new ArrayList<>();
    List<Predicate<TenantLabel>> any = Stream.of(text.replaceAll("[()]{2,}", " ").split("\\s+or\\s+", -1)).map(part -> all(part, ids)).toList();
    return new LabelFilter(label -> any.stream().anyMatch(one -> one.test(label)), ids);
  }

  /** The one shape of 'or' that goes with expanded rights: ids, each perhaps with its owner. */
  private static boolean pairs(String text) {
    return Stream.of(text.split("\\s+or\\s+", -1)).allMatch(part -> part.replaceAll("^\\(+|\\)+$", "")
        .matches("id in \\('[^)]*'|id eq '[^']*'( and rights/ownerEmail eq '[^']+')?"));
  }

  private static Predicate<TenantLabel> all(String part, List<String> ids) {
    Predicate<TenantLabel> test = label -> true;
    for (String clause : part.strip().split("\\s+and\\s+", -1)) {
      test = test.and(clause(clause.strip(), ids));
    }
    return test;
  }

  private static Predicate<TenantLabel> clause(String clause, List<String> ids) {
    Matcher format = FORMAT.matcher(clause);
    if (format.matches()) {
      String name = format.group(1);
      return label -> label.fits(name);
    }
    Matcher id = ID.matcher(clause.startsWith("(") ? clause.substring(1) + (clause.contains("in (") ? ")" : "") : clause);
    if (id.lookingAt()) {
      String list = id.group(1) == null ? id.group(2) : id.group(1);
      List<String> named = Stream.of(list.split(",", -1)).map(one -> one.replaceAll("[' ]", "")).toList();
      ids.addAll(named);
      return label -> named.contains(label.id());
    }
    Matcher scoped = SCOPED.matcher(clause);
    if (scoped.matches()) {
      boolean wanted = Boolean.parseBoolean(scoped.group(1));
      return label -> label.isEnabled() == wanted;
    }
    String bare = clause.replaceAll("[()]", "");
    if (LOCALE.matcher(bare).matches() || OWNER.matcher(bare).matches()) {
      return label -> true;
    }
    throw wrong("the clause '" + clause + "' is not supported.");
  }

  private static Refusal wrong(String words) { return new Refusal(400, "BadRequest", "ArgumentException: the filter is not valid: " + words); }
}
