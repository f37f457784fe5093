package io.github.connectedsecurity.cloudappsecurity.filters;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of fields: which comparisons stand together. Constants of them are in the classes of each resource. */
public final class Fields {
  private Fields() {}

  /** A field by its name, with every comparison, for what the service got after this version was made. */
  public static <R> Open<R> named(String name) { return new Open<>(name); }

  /** What all kinds have in common. */
  private abstract static class Named<R> implements FilterField<R> {
    private final String name;
    private final Set<Operator> operators;

    Named(String name, Operator... operators) {
      this.name = name;
      Set<Operator> taken = EnumSet.noneOf(Operator.class);
      taken.addAll(List.of(operators));
      this.operators = Collections.unmodifiableSet(taken);
    }

    @Override
    public final String name() { return name; }

    @Override
    public final Set<Operator> operators() { return operators; }

    /** The name. */
    @Override
    public final String toString() { return name; }
  }

  /**
   * A field that is compared with values that it may have.
   *
   * @param <R> what is listed
   * @param <V> the type of its values
   */
  public static final class Single<R, V> extends Named<R> implements FilterField.Equal<R, V> {
    Single(String name) { super(name, Operator.EQ); }
  }

  /**
   * A field that is compared with values that it may have or not have.
   *
   * @param <R> what is listed
   * @param <V> the type of its values
   */
  public static final class Choice<R, V> extends Named<R> implements FilterField.Equal<R, V>, FilterField.Unequal<R, V> {
    Choice(String name) { super(name, Operator.EQ, Operator.NEQ); }
  }

  /**
   * A field with values of which one is nothing at all.
   *
   * @param <R> what is listed
   * @param <V> the type of its values
   */
  public static final class ChoiceOrNothing<R, V> extends Named<R> implements FilterField.Equal<R, V>, FilterField.Unequal<R, V>, FilterField.Nothing<R> {
    ChoiceOrNothing(String name) { super(name, Operator.EQ, Operator.NEQ); }
  }

  /**
   * A truth value that may be unknown.
   *
   * @param <R> what is listed
   * @param <V> the type of its values
   */
  public static final class SingleOrNothing<R, V> extends Named<R> implements FilterField.Equal<R, V>, FilterField.Nothing<R> {
    SingleOrNothing(String name) { super(name, Operator.EQ); }
  }

  /**
   * A field that may be absent.
   *
   * @param <R> what is listed
   * @param <V> the type of its values
   */
  public static final class Sparse<R, V> extends Named<R> implements FilterField.Equal<R, V>, FilterField.Unequal<R, V>, FilterField.Presence<R> {
    Sparse(String name) { super(name, Operator.EQ, Operator.NEQ, Operator.IS_SET, Operator.IS_NOT_SET); }
  }

  /**
   * A field that may be absent or is compared by its beginning.
   *
   * @param <R> what is listed
   * @param <V> the type of its values
   */
  public static final class Prefix<R, V> extends Named<R>
      implements
        FilterField.Equal<R, V>,
        FilterField.Unequal<R, V>,
        FilterField.Presence<R>,
        FilterField.StartsWith<R, V> {
    Prefix(String name) { super(name, Operator.EQ, Operator.NEQ, Operator.IS_SET, Operator.IS_NOT_SET, Operator.STARTS_WITH); }
  }

  /**
   * A text that may be absent or is searched for a part.
   *
   * @param <R> what is listed
   */
  public static final class Part<R> extends Named<R>
      implements
        FilterField.Equal<R, String>,
        FilterField.Unequal<R, String>,
        FilterField.Presence<R>,
        FilterField.Contains<R> {
    Part(String name) { super(name, Operator.EQ, Operator.NEQ, Operator.IS_SET, Operator.IS_NOT_SET, Operator.CONTAINS); }
  }

  /**
   * A text that is searched for a part.
   *
   * @param <R> what is listed
   */
  public static final class PartOnly<R> extends Named<R> implements FilterField.Contains<R>, FilterField.NotContains<R> {
    PartOnly(String name) { super(name, Operator.CONTAINS, Operator.NCONTAINS); }
  }

  /**
   * A text that is compared by what it begins with or not.
   *
   * @param <R> what is listed
   */
  public static final class Address<R> extends Named<R>
      implements
        FilterField.Equal<R, String>,
        FilterField.Unequal<R, String>,
        FilterField.Presence<R>,
        FilterField.StartsWith<R, String>,
        FilterField.DoesNotStartWith<R> {
    Address(String name) { super(name, Operator.EQ, Operator.NEQ, Operator.IS_SET, Operator.IS_NOT_SET, Operator.STARTS_WITH, Operator.DOES_NOT_START_WITH); }
  }

  /**
   * An address that is compared by either end.
   *
   * @param <R> what is listed
   */
  public static final class Link<R> extends Named<R> implements FilterField.Equal<R, String>, FilterField.StartsWith<R, String>, FilterField.EndsWith<R> {
    Link(String name) { super(name, Operator.EQ, Operator.STARTS_WITH, Operator.ENDS_WITH); }
  }

  /**
   * The text of everything.
   *
   * @param <R> what is listed
   */
  public static final class FullText<R> extends Named<R> implements FilterField.Equal<R, String>, FilterField.StartsWithSingle<R>, FilterField.Text<R> {
    FullText(String name) { super(name, Operator.EQ, Operator.STARTS_WITH_SINGLE, Operator.TEXT); }
  }

  /**
   * A name.
   *
   * @param <R> what is listed
   */
  public static final class NameText<R> extends Named<R> implements FilterField.Equal<R, String>, FilterField.Text<R> {
    NameText(String name) { super(name, Operator.EQ, Operator.TEXT); }
  }

  /**
   * A time, to the millisecond.
   *
   * @param <R> what is listed
   */
  public static final class Time<R> extends Named<R> implements FilterField.Bounds<R, Instant>, FilterField.Range<R> {
    Time(String name) { super(name, Operator.GTE, Operator.LTE, Operator.RANGE); }
  }

  /**
   * A time, to the millisecond or in days before now.
   *
   * @param <R> what is listed
   */
  public static final class DayTime<R> extends Named<R> implements FilterField.Bounds<R, Instant>, FilterField.Range<R>, FilterField.Days<R> {
    DayTime(String name) { super(name, Operator.GTE, Operator.LTE, Operator.RANGE, Operator.GTE_NDAYS, Operator.LTE_NDAYS); }
  }

  /**
   * A time, to the millisecond, with every comparison.
   *
   * @param <R> what is listed
   */
  public static final class ExactTime<R> extends Named<R>
      implements
        FilterField.Equal<R, Instant>,
        FilterField.Bounds<R, Instant>,
        FilterField.OpenBounds<R, Instant>,
        FilterField.Range<R> {
    ExactTime(String name) { super(name, Operator.EQ, Operator.GTE, Operator.LTE, Operator.GT, Operator.LT, Operator.RANGE); }
  }

  /**
   * A number that may be absent.
   *
   * @param <R> what is listed
   */
  public static final class Score<R> extends Named<R> implements FilterField.OpenBounds<R, Integer>, FilterField.Presence<R> {
    Score(String name) { super(name, Operator.GT, Operator.LT, Operator.IS_SET, Operator.IS_NOT_SET); }
  }

  /**
   * The policies that have matched a file.
   *
   * @param <R> what is listed
   */
  public static final class Policies<R> extends Named<R> implements FilterField.MatchedRules<R>, FilterField.Unequal<R, String>, FilterField.Presence<R> {
    Policies(String name) { super(name, Operator.MATCHED_RULES, Operator.NEQ, Operator.IS_SET, Operator.IS_NOT_SET); }
  }

  /**
   * A field with several values.
   *
   * @param <R> what is listed
   */
  public static final class Members<R> extends Named<R>
      implements
        FilterField.Equal<R, String>,
        FilterField.Unequal<R, String>,
        FilterField.Deviates<R, String> {
    Members(String name) { super(name, Operator.EQ, Operator.NEQ, Operator.DEQ); }
  }

  /**
   * A field that this version does not know: it takes every comparison, and the service decides.
   *
   * @param <R> what is listed
   */
  public static final class Open<R> extends Named<R>
      implements
        FilterField.Equal<R, Object>,
        FilterField.Unequal<R, Object>,
        FilterField.Presence<R>,
        FilterField.Nothing<R>,
        FilterField.Contains<R>,
        FilterField.NotContains<R>,
        FilterField.StartsWith<R, Object>,
        FilterField.DoesNotStartWith<R>,
        FilterField.StartsWithSingle<R>,
        FilterField.EndsWith<R>,
        FilterField.Text<R>,
        FilterField.Bounds<R, Object>,
        FilterField.OpenBounds<R, Object>,
        FilterField.Range<R>,
        FilterField.Days<R>,
        FilterField.Deviates<R, Object>,
        FilterField.MatchedRules<R>,
        FilterField.Tree<R, Object> {
    Open(String name) { super(name, Operator.values()); }
  }
}
