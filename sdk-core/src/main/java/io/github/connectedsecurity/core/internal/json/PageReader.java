package io.github.connectedsecurity.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of one page one at a time. Nothing is read before the first call. Three kinds of trouble, told apart by what can be done:
 *
 * <ul>
 *   <li>{@link MalformedJsonException}: the page is damaged; ask for it again. Every later call fails alike.
 *   <li>{@link InvalidDataException} of {@link #next()}: this item is no object or breaks a limit. The next call goes on with
 *       the item after it, unless the limit broke inside a text, a number or by depth: then every later call fails alike.
 *   <li>{@link InvalidDataException} of {@link #hasNext()}: the page has no list of items (an error document sent with status
 *       200, for example). {@link #envelope()} tells what it has.
 * </ul>
 *
 * Items share nothing with the page's bytes, so a kept item does not keep the page. For one thread.
 */
public final class PageReader implements Iterator<Map<String, Object>> {
  private enum Place { BEFORE, ITEMS, BEHIND, END }

  private final Shapes shapes;
  private final byte[] utf8;
  private final int length;
  private final String itemsMember;
  private final Map<String, @Nullable Object> others = new LinkedHashMap<>();
  private Place place = Place.BEFORE;
  private @Nullable Open open;
  private @Nullable JsonToken pending;
  private int index = -1;
  private boolean found;
  private @Nullable InvalidDataException noItems;
  private @Nullable InvalidDataException broken;

  /** Reads a page on its own. */
  public PageReader(byte[] utf8, int length, String itemsMember) { this(new Shapes(), utf8, length, itemsMember); }

  /**
   * Reads a page whose items share their shapes with those of other pages.
   *
   * @param utf8 holds the page; must not change until the page has been read
   * @param length how many bytes of the array are the page
   * @param itemsMember the member that holds the items, or an empty text when the page is a bare list
   */
  public PageReader(Shapes shapes, byte[] utf8, int length, String itemsMember) {
    this.shapes = shapes;
    this.utf8 = utf8;
    this.length = length;
    this.itemsMember = itemsMember;
  }

  /** Whether there is another item. */
  @Override
  public boolean hasNext() {
    boolean more = reading(this::advance);
    if (noItems != null) {
      throw noItems;
    }
    return more;
  }

  /** Decodes the next item. */
  @Override
  public Map<String, Object> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return reading(this::item);
  }

  /**
   * All members of the page but the items, those behind the items too. Ends the reading: items that were not asked for yet
   * are passed over without being decoded. Empty for a bare list.
   */
  public Map<String, Object> envelope() {
    reading(this::drain);
    return known(Collections.unmodifiableMap(others));
  }

  private boolean advance(Open page) throws IOException {
    if (place == Place.BEFORE) {
      begin(page);
    }
    if (place == Place.ITEMS && pending == null) {
      pending = page.parser.nextToken();
      index++;
      if (pending == JsonToken.END_ARRAY) {
        pending = null;
        place = Place.BEHIND;
      }
    }
    return pending != null;
  }

  private Map<String, Object> item(Open page) throws IOException {
    JsonToken token = pending;
    pending = null;
    if (token == JsonToken.START_OBJECT) {
      return page.tree.object();
    }
    page.parser.skipChildren();
    throw odd("an object", "$" + (itemsMember.isEmpty() ? "" : "." + itemsMember) + "[" + index + "]", token);
  }

  private void begin(Open page) throws IOException {
    JsonToken first = page.parser.nextToken();
    if (first == null) {
      throw new MalformedJsonException("Expected a page at $, found nothing.");
    }
    boolean bare = itemsMember.isEmpty();
    if (first != (bare ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
      noItems = odd(bare ? "a list" : "an object", "$", first);
      if (bare && first == JsonToken.START_OBJECT) { // perhaps an error document: tell what it says
        members(page);
      } else {
        page.parser.skipChildren();
        end(page);
      }
    } else if (bare) {
      place = Place.ITEMS;
    } else {
      members(page);
    }
  }

  /** Reads members up to the items or to the end. */
  private void members(Open page) throws IOException {
    for (String name = page.parser.nextFieldName(); name != null; name = page.parser.nextFieldName()) {
      JsonToken token = page.parser.nextToken();
      if (itemsMember.isEmpty() || !name.equals(itemsMember)) {
        others.put(name, page.tree.value(token));
        if (others.size() > Jackson.MAX_MEMBERS) {
          throw Jackson.limit(page.parser, "an object has more than " + Jackson.MAX_MEMBERS + " members");
        }
      } else if (found) { // the first list was handed out: to take the last one, as elsewhere, is too late
        throw new InvalidDataException("The page has $." + itemsMember + " more than once.");
      } else {
        found = true;
        if (token == JsonToken.START_ARRAY) {
          place = Place.ITEMS;
          return;
        }
        if (token != JsonToken.VALUE_NULL) { // null is how some services say that there are none
          noItems = odd("a list", "$." + itemsMember, token);
          page.parser.skipChildren();
        }
      }
    }
    if (!found && noItems == null) {
      noItems = new InvalidDataException("Expected a list at $." + itemsMember + ", found nothing.");
    }
    end(page);
  }

  private boolean drain(Open page) throws IOException {
    if (pending != null) {
      page.parser.skipChildren();
    }
    pending = null;
    while (advance(page)) {
      page.parser.skipChildren();
      pending = null;
    }
    if (place == Place.BEHIND && itemsMember.isEmpty()) {
      end(page);
    } else if (place == Place.BEHIND) {
      members(page);
    }
    return true;
  }

  private void end(Open page) throws IOException {
    place = Place.END;
    if (page.parser.nextToken() != null) {
      throw new MalformedJsonException("There is more after the end of the page.");
    }
    page.parser.close(); // hands what it learnt about names to the next parser
  }

  private <T> T reading(Step<T> step) {
    if (broken != null) {
      throw broken;
    }
    try {
      if (open == null) {
        open = new Open(Jackson.open(utf8, length), shapes);
      }
      return step.take(open);
    } catch (IOException e) {
      broken = open == null ? new MalformedJsonException("The page cannot be read.") : Jackson.failure(open.parser, e);
      throw broken;
    } catch (InvalidDataException e) {
      recover(e);
      throw e;
    }
  }

  /** Goes to the end of the item that failed; outside of an item nothing can be saved. */
  private void recover(InvalidDataException e) {
    if (place != Place.ITEMS || open == null || e instanceof MalformedJsonException) {
      broken = e;
      return;
    }
    int list = itemsMember.isEmpty() ? 1 : 2;
    JsonParser parser = open.parser;
    open.tree.reset();
    try {
      while (parser.getParsingContext().getNestingDepth() > list) {
        parser.nextToken();
      }
    } catch (IOException worse) {
      broken = Jackson.failure(parser, worse);
    }
  }

  private static InvalidDataException odd(String expected, String path, @Nullable JsonToken found) {
    return new InvalidDataException("Expected " + expected + " at " + path + ", found " + (found == null ? "nothing" : Jackson.kind(found)) + ".");
  }

  @SuppressWarnings("unchecked") // explicit nulls of the JSON are part of it
  private static Map<String, Object> known(Map<String, ?> members) { return (Map<String, Object>) members; }

  private record Open(JsonParser parser, TreeReader tree) {
    Open(JsonParser parser, Shapes shapes) { this(parser, new TreeReader(parser, shapes)); }
  }

  private interface Step<T> {
    T take(Open page) throws IOException;
  }
}
