package io.github.connectedsecurity.core.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of one entity takes, as data: a product keeps a table of these, and a query that a service would refuse is refused
 * here, before the network. What is not named is not taken:
 *
 * <pre>{@code
 * static final ODataRules ALERTS = ODataRules.entity("alerts_v2")
 *     .filter("severity", "status", "createdDateTime")
 *     .top(1000).skip(500).count()
 *     .build();
 * }</pre>
 *
 * <p>Names are compared exactly. A name that ends in {@code /*} stands for everything below it.
 */
public final class ODataRules {
  private final String entity;
  private final Names filter;
  private final Names order;
  private final Names select;
  private final Names expand;
  private final OptionalInt top;
  private final OptionalInt pageSize;
  private final OptionalInt skip;
  private final boolean count;
  private final @Nullable Search search;

  private ODataRules(Builder builder) {
    entity = builder.entity;
    filter = builder.filter;
    order = builder.order;
    select = builder.select;
    expand = builder.expand;
    top = builder.top;
    pageSize = builder.pageSize;
    skip = builder.skip;
    count = builder.count;
    search = builder.search;
  }

  /** Starts the rules of a list, which takes nothing yet. The name is for messages: use the list's name in the service's documentation. */
  public static Builder entity(String name) { return new Builder(name); }

  /** Rules that refuse nothing, for lists about which nothing is stated. */
  public static ODataRules open(String name) {
    return entity(name).filterAny().orderAny().select().expandAny().top().skip().count().search(Search.PHRASE).build();
  }

  /** The name of the list in messages. */
  public String entity() { return entity; }

  /** What {@code $filter} may read, in the order given; empty when it takes anything or nothing: see {@link #toString()}. */
  public Set<String> filterable() { return filter.names; }

  /** What {@code $orderby} may sort by, in the order given. */
  public Set<String> orderable() { return order.names; }

  /** What {@code $expand} may include, in the order given. */
  public Set<String> expandable() { return expand.names; }

  /** The largest {@code $top} taken; absent when the option is not taken, {@link Integer#MAX_VALUE} when no cap is stated. */
  public OptionalInt maxTop() { return top; }

  /** The largest {@code $skip} taken; absent when the option is not taken, {@link Integer#MAX_VALUE} when no cap is stated. */
  public OptionalInt maxSkip() { return skip; }

  /** Whether {@code $count=true} is taken. */
  public boolean countable() { return count; }

  /** How {@code $search} is written; absent when the option is not taken. */
  public Optional<Search> searchable() { return Optional.ofNullable(search); }

  /** One line with everything that the list takes. */
  @Override
  public String toString() {
    String names = "$filter: " + filter + "; $orderby: " + order + "; $select: " + select + "; $expand: " + expand;
    String numbers = "$top: " + cap(top) + "; $skip: " + cap(skip);
    return entity + " [" + names + "; " + numbers + "; $count: " + (count ? "yes" : "no") + "; $search: " + (search == null ? "no" : "yes") + "]";
  }

  void checkFilter(Collection<String> fields) { filter.check(entity, "$filter", fields); }

  void checkOrder(Collection<String> fields) { order.check(entity, "$orderby", fields); }

  void checkSelect(Collection<String> names) { select.check(entity, "$select", names); }

  void checkExpand(Collection<String> names) { expand.check(entity, "$expand", names); }

  OptionalInt pageSize() { return pageSize; }

  void checkTop(int value) { checkNumber("$top", value, 1, top); }

  void checkSkip(int value) { checkNumber("$skip", value, 0, skip); }

  void checkCount() {
    if (!count) {
      throw new IllegalArgumentException(entity + " does not take $count");
    }
  }

  String searchText(String words) {
    if (search == null) {
      throw new IllegalArgumentException(entity + " does not take $search");
    }
    if (words.isBlank()) {
      throw new IllegalArgumentException("the words for $search are blank");
    }
    String safe = SafeValues.text(words);
    return search == Search.PLAIN ? safe : "\"" + safe.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void checkNumber(String option, int value, int least, OptionalInt most) {
    if (most.isEmpty()) {
      throw new IllegalArgumentException(entity + " does not take " + option);
    }
    if (value < least || value > most.getAsInt()) {
      throw new IllegalArgumentException(option + " of " + entity + " must be between " + least + " and " + most.getAsInt() + ", not " + value);
    }
  }

  private static String cap(OptionalInt most) {
    if (most.isEmpty()) {
      return "no";
    }
    return most.getAsInt() == Integer.MAX_VALUE ? "yes" : "up to " + most.getAsInt();
  }

  /** How a list wants the words of {@code $search}. */
  public enum Search {
    /** As one quoted phrase, the form of Microsoft Graph; quotes and backslashes inside it are escaped. */
    PHRASE,
    /** As they are, for services whose {@code $search} is a plain substring. */
    PLAIN
  }

  private record Names(boolean any, Set<String> names) {
    static final Names NONE = new Names(false, Set.of());
    static final Names ANY = new Names(true, Set.of());

    Names plus(String... more) {
      Set<String> all = new LinkedHashSet<>(names);
      for (String name : more) {
        ODataPath.checked(name.endsWith("/*") ? name.substring(0, name.length() - 2) : name);
        all.add(name);
      }
      return new Names(any, Collections.unmodifiableSet(all));
    }

    void check(String entity, String option, Collection<String> asked) {
      if (!any && names.isEmpty()) {
        throw new IllegalArgumentException(entity + " does not take " + option);
      }
      for (String name : asked) {
        if (!any && names.stream().noneMatch(known -> covers(known, name))) {
          throw new IllegalArgumentException(option + " of " + entity + " does not know '" + name + "'; it takes " + this);
        }
      }
    }

    // A collection may be named alone (it has elements, or their number) when one of its properties is known.
    private static boolean covers(String known, String name) {
      String bare = name.endsWith("/$count") ? name.substring(0, name.length() - 7) : name;
      boolean below = known.endsWith("/*") && name.startsWith(known.substring(0, known.length() - 1));
      return known.equals(name) || known.equals(bare) || below || known.startsWith(bare + "/");
    }

    @Override
    public String toString() {
      if (any) {
        return "any property";
      }
      return names.isEmpty() ? "no" : String.join(", ", names);
    }
  }

  /** Collects what a list takes. */
  public static final class Builder {
    private final String entity;
    private Names filter = Names.NONE;
    private Names order = Names.NONE;
    private Names select = Names.NONE;
    private Names expand = Names.NONE;
    private OptionalInt top = OptionalInt.empty();
    private OptionalInt pageSize = OptionalInt.empty();
    private OptionalInt skip = OptionalInt.empty();
    private boolean count;
    private @Nullable Search search;

    private Builder(String entity) { this.entity = entity; }

    /** Adds properties that {@code $filter} may read; those of elements as {@code userStates/userPrincipalName}. */
    public Builder filter(String... names) {
      filter = filter.plus(names);
      return this;
    }

    /** Adds properties that {@code $filter} may read, from the constants callers use. */
    public Builder filter(ODataField<?>... fields) { return filter(Arrays.stream(fields).map(ODataField::name).toArray(String[]::new)); }

    /** Takes {@code $filter} on any property: the documentation names none. */
    public Builder filterAny() {
      filter = Names.ANY;
      return this;
    }

    /** Adds properties that {@code $orderby} may sort by. */
    public Builder order(String... names) {
      order = order.plus(names);
      return this;
    }

    /** Adds properties that {@code $orderby} may sort by, from the constants callers use. */
    public Builder order(ODataField<?>... fields) { return order(Arrays.stream(fields).map(ODataField::name).toArray(String[]::new)); }

    /** Takes {@code $orderby} on any property: the documentation names none. */
    public Builder orderAny() {
      order = Names.ANY;
      return this;
    }

    /** Takes {@code $select} of any property. */
    public Builder select() {
      select = Names.ANY;
      return this;
    }

    /** Adds properties that {@code $expand} may include. */
    public Builder expand(String... names) {
      expand = expand.plus(names);
      return this;
    }

    /** Takes {@code $expand} of any property: the documentation names none. */
    public Builder expandAny() {
      expand = Names.ANY;
      return this;
    }

    /** Takes {@code $top} up to a cap. */
    public Builder top(int max) {
      top = OptionalInt.of(max);
      return this;
    }

    /** Takes {@code $top}; no cap is stated. */
    public Builder top() { return top(Integer.MAX_VALUE); }

    /** Asks for pages of this size unless the caller names one, for lists whose end shows only by a page that is not full. */
    public Builder pageSize(int size) {
      pageSize = OptionalInt.of(size);
      return this;
    }

    /** Takes {@code $skip} up to a cap. */
    public Builder skip(int max) {
      skip = OptionalInt.of(max);
      return this;
    }

    /** Takes {@code $skip}; no cap is stated. */
    public Builder skip() { return skip(Integer.MAX_VALUE); }

    /** Takes {@code $count=true}. */
    public Builder count() {
      count = true;
      return this;
    }

    /** Takes {@code $search} in a form. */
    public Builder search(Search form) {
      search = form;
      return this;
    }

    /** The finished rules. */
    public ODataRules build() { return new ODataRules(this); }
  }
}
