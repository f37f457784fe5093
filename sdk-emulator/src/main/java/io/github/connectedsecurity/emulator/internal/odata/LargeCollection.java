package io.github.connectedsecurity.emulator.internal.odata;

import io.github.connectedsecurity.emulator.internal.odata.ListQuery.Page;
import io.github.connectedsecurity.emulator.internal.odata.ListQuery.Placed;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a collection that nobody can hold. In the order of its source's time a page costs no more than what is on it and what the
 * filter throws away before it is full; in any other order it costs a walk through everything, but no memory.
 */
record LargeCollection(ListQuery query, Entities entities, Source source) {
  private static final String HELD = "held";

  Page page(int size) {
    List<Placed> rest = query.order().downBy(source.timeMember()).map(down -> first(inOrder(down), size + 1)).orElseGet(() -> least(size + 1));
    boolean more = size > 0 && rest.size() > size;
    List<Placed> page = rest.subList(0, Math.min(size, rest.size()));
    return new Page(page.stream().map(Placed::entity).toList(), query.count() ? Optional.of(count()) : Optional.empty(),
        more ? Optional.of(SkipToken.write(page.get(page.size() - 1).position())) : Optional.empty());
  }

  private List<Placed> first(Stream<Placed> ordered, int many) { return ordered.skip(query.after().isPresent() ? 0 : query.skip()).limit(many).toList(); }

  /** The least of all, found with a heap of as many as can matter. */
  private List<Placed> least(int many) {
    int skip = query.after().isPresent() ? 0 : query.skip();
    long keep = (long) skip + many;
    PriorityQueue<Placed> least = new PriorityQueue<>((left, right) -> query.order().compare(right.position(), left.position()));
    everything().map(query::place).filter(this::comesAfter).forEach(placed -> {
      least.add(placed);
      if (least.size() > keep) {
        least.remove();
      }
    });
    List<Placed> ordered = new ArrayList<>(least);
    ordered.sort((left, right) -> query.order().compare(left.position(), right.position()));
    return ordered.subList(Math.min(skip, ordered.size()), ordered.size());
  }

  private Stream<Placed> inOrder(boolean down) {
    Optional<Instant> from = query.after().map(position -> position.comparable().get(0)).filter(Instant.class::isInstance).map(Instant.class::cast);
    Iterator<Placed> made = entities.walk(down, from).map(query::place).filter(this::comesAfter).iterator();
    Iterator<Placed> held = entities.derived(List.of(HELD, query.order().key()), all -> query.ordered(all.stream().filter(this::isHeldOnly).toList()))
        .stream().filter(this::comesAfter).iterator();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Merged(query.order(), made, held), Spliterator.ORDERED), false)
        .filter(placed -> query.filter().test(placed.entity()));
  }

  private Stream<Map<String, Object>> everything() {
    return Stream.concat(entities.walk(false, Optional.empty()), entities.all().stream().filter(this::isHeldOnly)).filter(query.filter());
  }

  private int count() { return query.unfiltered() ? entities.size() : Math.toIntExact(everything().count()); }

  private boolean isHeldOnly(Map<String, Object> entity) { return !entities.isOfSource(String.valueOf(entity.get("id"))); }

  private boolean comesAfter(Placed placed) { return query.after().map(last -> query.order().compare(placed.position(), last) > 0).orElse(true); }

  /** Two orders as one. */
  private static final class Merged implements Iterator<Placed> {
    private final Ordering order;
    private final Iterator<Placed> left;
    private final Iterator<Placed> right;
    private @Nullable Placed nextLeft;
    private @Nullable Placed nextRight;

    Merged(Ordering order, Iterator<Placed> left, Iterator<Placed> right) {
      this.order = order;
      this.left = left;
      this.right = right;
      this.nextLeft = next(left);
      this.nextRight = next(right);
    }

    @Override
    public boolean hasNext() { return nextLeft != null || nextRight != null; }

    @Override
    public Placed next() {
      Placed one = nextLeft;
      Placed other = nextRight;
      if (one != null && (other == null || order.compare(one.position(), other.position()) < 0)) {
        nextLeft = next(left);
        return one;
      }
      if (other == null) {
        throw new NoSuchElementException();
      }
      nextRight = next(right);
      return other;
    }

    private static @Nullable Placed next(Iterator<Placed> from) { return from.hasNext() ? from.next() : null; }
  }
}
