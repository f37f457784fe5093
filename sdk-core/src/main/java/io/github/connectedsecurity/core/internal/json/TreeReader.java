package io.github.connectedsecurity.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds immutable trees from a parser's tokens. For one thread. */
final class TreeReader {
  private final JsonParser parser;
  private final Shapes shapes;
  /** The values of all objects and lists that are still open, the innermost on top. */
  private @Nullable Object[] stack = new Object[64];
  private int top;

  TreeReader(JsonParser parser, Shapes shapes) {
    this.parser = parser;
    this.shapes = shapes;
  }

  /** Reads the value whose first token the parser stands on. */
  @Nullable
  Object value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  /** Forgets what a failed item has left open. */
  void reset() {
    Arrays.fill(stack, null);
    top = 0;
  }

  Map<String, Object> object() throws IOException {
    int base = top;
    Shape shape = shapes.root();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Shape next = shape.next(name);
      if (next == null) {
        next = shapes.grow(shape, name);
      }
      if (next == null) {
        return dictionary(shape, base, name);
      }
      push(value(parser.nextToken()));
      shape = next;
    }
    return new ShapedObject(shape, pop(base));
  }

  /** Reads the rest of an object that repeats a name or that the tree has no room for. */
  private Map<String, Object> dictionary(Shape shape, int base, String firstName) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>(); // a repeated name: the last value, at the first place
    @Nullable
    Object[] begun = pop(base);
    for (int i = 0; i < begun.length; i++) {
      members.put(shape.name(i), begun[i]);
    }
    for (String name = firstName; name != null; name = parser.nextFieldName()) {
      members.put(name, value(parser.nextToken()));
      if (members.size() > Jackson.MAX_MEMBERS) {
        throw Jackson.limit(parser, "an object has more than " + Jackson.MAX_MEMBERS + " members");
      }
    }
    return ShapedObject.of(members);
  }

  private List<@Nullable Object> list() throws IOException {
    int base = top;
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      push(value(token));
    }
    return FrozenList.of(pop(base));
  }

  private Object integer() throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? parser.getBigIntegerValue() : (Object) parser.getLongValue();
  }

  // Exact, with the scale as sent. A short text can stand for a number of a billion digits, which would blow up in the first
  // calculation, so the digits it stands for are counted as well.
  private Number decimal() throws IOException {
    try {
      BigDecimal number = new BigDecimal(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
      if (Math.abs((long) number.scale()) <= Jackson.MAX_DIGITS && number.precision() - (long) number.scale() <= Jackson.MAX_DIGITS) {
        return PlainValues.decimal(number);
      }
    } catch (NumberFormatException e) { // the exponent does not even fit an int
    }
    throw Jackson.limit(parser, "a number stands for more than " + Jackson.MAX_DIGITS + " digits");
  }

  private void push(@Nullable Object value) {
    if (top == stack.length) {
      stack = Arrays.copyOf(stack, top * 2);
    }
    stack[top++] = value;
  }

  private @Nullable Object[] pop(int base) {
    @Nullable
    Object[] values = Arrays.copyOfRange(stack, base, top);
    Arrays.fill(stack, base, top, null); // what was handed out must not be kept alive from here
    top = base;
    return values;
  }
}
