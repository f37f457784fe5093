package io.github.connectedsecurity.cloudappsecurity.filters;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A field that a list can be filtered by. The interfaces inside are what a field can be compared by; a field has the ones that
 * the service takes for it, so that others do not compile.
 *
 * @param <R> what is listed
 */
public interface FilterField<R> {
  /** The name on the wire. */
  String name();

  /** What the service takes for this field. */
  Set<Operator> operators();

  /** Can be one of several values. */
  interface Equal<R, V> extends FilterField<R> {
    /** Has this value. */
    default Condition<R> eq(V value) { return Condition.any(this, Operator.EQ, List.of(value)); }

    /** Has any of these values. */
    default Condition<R> eq(Collection<? extends V> values) { return Condition.any(this, Operator.EQ, values); }
  }

  /** Can be none of several values. */
  interface Unequal<R, V> extends FilterField<R> {
    /** Does not have this value. */
    default Condition<R> neq(V value) { return Condition.any(this, Operator.NEQ, List.of(value)); }

    /** Has none of these values. */
    default Condition<R> neq(Collection<? extends V> values) { return Condition.any(this, Operator.NEQ, values); }
  }

  /** Can be present or absent. */
  interface Presence<R> extends FilterField<R> {
    /** Has a value. */
    default Condition<R> isSet() { return Condition.one(this, Operator.IS_SET, true); }

    /** Has no value. */
    default Condition<R> isNotSet() { return Condition.one(this, Operator.IS_NOT_SET, true); }
  }

  /** Can hold a null that means something. */
  interface Nothing<R> extends FilterField<R> {
    /** Is explicitly nothing, such as no action taken. */
    default Condition<R> eqNothing() { return new Condition<>(name(), Operator.EQ, Collections.singletonList(null)); }
  }

  /** Can be searched for a part. */
  interface Contains<R> extends FilterField<R> {
    /** Contains this text. */
    default Condition<R> contains(String part) { return contains(List.of(part)); }

    /** Contains any of these texts. */
    default Condition<R> contains(Collection<String> parts) { return Condition.any(this, Operator.CONTAINS, parts); }
  }

  /** Can be searched for what it does not contain. */
  interface NotContains<R> extends FilterField<R> {
    /** Does not contain this text. */
    default Condition<R> ncontains(String part) { return ncontains(List.of(part)); }

    /** Contains none of these texts. */
    default Condition<R> ncontains(Collection<String> parts) { return Condition.any(this, Operator.NCONTAINS, parts); }
  }

  /** Can be compared by its beginning. */
  interface StartsWith<R, V> extends FilterField<R> {
    /** Begins with this. */
    default Condition<R> startsWith(V prefix) { return Condition.any(this, Operator.STARTS_WITH, List.of(prefix)); }

    /** Begins with any of these. */
    default Condition<R> startsWith(Collection<? extends V> prefixes) { return Condition.any(this, Operator.STARTS_WITH, prefixes); }
  }

  /** Can be compared by what it does not begin with. */
  interface DoesNotStartWith<R> extends FilterField<R> {
    /** Does not begin with this text. */
    default Condition<R> doesNotStartWith(String prefix) { return doesNotStartWith(List.of(prefix)); }

    /** Begins with none of these texts. */
    default Condition<R> doesNotStartWith(Collection<String> prefixes) { return Condition.any(this, Operator.DOES_NOT_START_WITH, prefixes); }
  }

  /** Can be compared by one beginning only. */
  interface StartsWithSingle<R> extends FilterField<R> {
    /** Begins with this text. */
    default Condition<R> startsWithSingle(String prefix) { return Condition.one(this, Operator.STARTS_WITH_SINGLE, prefix); }
  }

  /** Can be compared by its end. */
  interface EndsWith<R> extends FilterField<R> {
    /** Ends with this text. */
    default Condition<R> endsWith(String suffix) { return endsWith(List.of(suffix)); }

    /** Ends with any of these texts. */
    default Condition<R> endsWith(Collection<String> suffixes) { return Condition.any(this, Operator.ENDS_WITH, suffixes); }
  }

  /** Can be searched as full text. */
  interface Text<R> extends FilterField<R> {
    /** Holds these words. At least five characters are asked for by a client of Microsoft's; fewer are not refused here. */
    default Condition<R> text(String words) { return Condition.one(this, Operator.TEXT, words); }
  }

  /** Can be compared by bounds that count as inside. */
  interface Bounds<R, V> extends FilterField<R> {
    /** At this value or above it. */
    default Condition<R> gte(V least) { return Condition.one(this, Operator.GTE, least); }

    /** At this value or below it. */
    default Condition<R> lte(V most) { return Condition.one(this, Operator.LTE, most); }
  }

  /** Can be compared by bounds that count as outside. */
  interface OpenBounds<R, V> extends FilterField<R> {
    /** Above this value. */
    default Condition<R> gt(V below) { return Condition.one(this, Operator.GT, below); }

    /** Below this value. */
    default Condition<R> lt(V above) { return Condition.one(this, Operator.LT, above); }
  }

  /** Can be compared with spans of time. */
  interface Range<R> extends FilterField<R> {
    /** Between two moments; both count as inside. */
    default Condition<R> range(Instant start, Instant end) { return new Condition<>(name(), Operator.RANGE, List.of(Condition.range(start, end))); }
  }

  /** Can be compared with a number of days before now. */
  interface Days<R> extends FilterField<R> {
    /** Later than so many days ago. */
    default Condition<R> gteDays(int days) { return Condition.one(this, Operator.GTE_NDAYS, days); }

    /** Earlier than so many days ago. */
    default Condition<R> lteDays(int days) { return Condition.one(this, Operator.LTE_NDAYS, days); }
  }

  /** Can hold several values, of which one may differ. */
  interface Deviates<R, V> extends FilterField<R> {
    /** Has a value that differs from these. */
    default Condition<R> deq(Collection<? extends V> values) { return Condition.any(this, Operator.DEQ, values); }
  }

  /** Can be compared with the files that a policy has matched. */
  interface MatchedRules<R> extends FilterField<R> {
    /** Was matched by any of these policies. */
    default Condition<R> matchedRules(Collection<String> policyIds) { return Condition.any(this, Operator.MATCHED_RULES, policyIds); }
  }

  /** Can be compared along a tree. */
  interface Tree<R, V> extends FilterField<R> {
    /** Is one of these or something below them. */
    default Condition<R> descendantOf(Collection<? extends V> values) { return Condition.any(this, Operator.DESCENDANT_OF, values); }

    /** Is none of these, and nothing below them. */
    default Condition<R> notDescendantOf(Collection<? extends V> values) { return Condition.any(this, Operator.NOT_DESCENDANT_OF, values); }
  }
}
